import type { Book } from '../../book/book.ts';

/** Returns the path from the site's root that a link of a writer's leads to, as `source:afp-2021#para-3` → `sources/afp-2021/#para-3`; an https address stays. */
export function pathOfTarget(target: string, book: Book): string {
  if (target.startsWith('https://')) return target;
  if (target.startsWith('#')) return `${book.pathByAnchor[target.slice(1)]}${target}`;
  const [, scheme = '', name = '', fragment = ''] = /^([a-z]+):([^#]*)(#.*)?$/.exec(target) ?? [];
  if (scheme === 'figure') return `figures/${name}`;
  if (scheme === 'source') return `sources/${name}/${fragment}`;
  if (scheme === 'chapter') return `chapters/${name}/${fragment}`;
  if (scheme === 'correction') return `corrections/#correction-${name}`;
  if (scheme === 'question') return `differences/#question-${name}`;
  if (scheme === 'entry') return `${book.partByEntry[name]}/#entry-${name}`;
  return `${name}/${fragment}`;
}

/** Returns the fragment under which the same target stands where the whole book is one page; `elsewhere` gives the address of what that page does not hold. */
export function fragmentOfTarget(target: string, book: Book, elsewhere: (path: string) => string): string {
  if (target.startsWith('https://') || target.startsWith('#')) return target;
  const [, scheme = '', name = '', fragment = ''] = /^([a-z]+):([^#]*)(#.*)?$/.exec(target) ?? [];
  const isElsewhere = scheme === 'figure' || (scheme === 'page' && ALONE.has(name));
  if (isElsewhere) return elsewhere(pathOfTarget(target, book));
  if (scheme === 'page' && name === 'sources') return '#sources';
  const kind = scheme === 'page' && !book.pageBySlug[name] ? 'part' : scheme;
  return `#${kind}-${name}${fragment.replace('#', '-')}`;
}

/** Pages of the site alone. */
const ALONE: ReadonlySet<string> = new Set(['feeds', 'cite']);
