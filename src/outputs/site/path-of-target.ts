import type { Book } from '../../book/book.ts';

/** Returns the path from the site's root that a link of a writer's leads to, as `source:afp-2021#para-3` → `sources/afp-2021/#para-3`; an https address stays. */
export function pathOfTarget(target: string, book: Book): string {
  if (target.startsWith('https://')) return target;
  if (target.startsWith('#')) return `chapters/${book.slugByAnchor[target.slice(1)]}/${target}`;
  const [, scheme = '', name = '', fragment = ''] = /^([a-z]+):([^#]*)(#.*)?$/.exec(target) ?? [];
  if (scheme === 'figure') return `figures/${name}`;
  if (scheme === 'source') return `sources/${name}/${fragment}`;
  if (scheme === 'chapter') return `chapters/${name}/${fragment}`;
  if (scheme === 'question') return `differences/#question-${name}`;
  return `${name}/${fragment}`;
}

/** Returns the fragment under which the same target stands where the whole book is one page; a picture stands beside that page. */
export function fragmentOfTarget(target: string): string {
  if (target.startsWith('https://') || target.startsWith('#')) return target;
  const [, scheme = '', name = '', fragment = ''] = /^([a-z]+):([^#]*)(#.*)?$/.exec(target) ?? [];
  if (scheme === 'figure') return `../figures/${name}`;
  return `#${scheme}-${name}${fragment.replace('#', '-')}`;
}
