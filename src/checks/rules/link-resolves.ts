import type { Book } from '../../book/book.ts';
import { nearestName } from '../../files/nearest-name.ts';
import { placeOf } from '../../files/source-file.ts';
import { targetsByScheme } from '../link-targets.ts';
import type { Rule } from '../rule.ts';

/** A link to a part of the book leads to something that is there. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  severity: 'error',
  why: 'A dead link breaks the chain from a statement to what carries it.',
  good: '[the agency text](source:ria-novosti-2012)',
  bad: '[the agency text](source:ria-2012)',
  check: ({ book, texts }) => {
    const targets = targetsByScheme(book);
    return texts.flatMap(({ source, prose }) =>
      prose.links.flatMap(({ target, offset }) => {
        if (target.startsWith('https://')) return [];
        const [scheme = '', name = ''] = target.startsWith('#')
          ? ['#', target.slice(1)]
          : target.split(/:(.*)/s);
        const known = targets[scheme] ?? new Set();
        if (known.has(name) || isUnreadable(book, scheme, name)) return [];
        const near = nearestName(name, known);
        return [
          {
            place: placeOf(source, target, offset),
            message: `The link ${target} leads to nothing.`,
            expected:
              known.size > 0 && known.size < 30
                ? `One of: ${[...known].join(', ')}.`
                : 'A part of the book that is there.',
            help: near
              ? `Did you mean \`${scheme === '#' ? '#' : `${scheme}:`}${near}\`?`
              : 'Correct the link, or take it out.',
          },
        ];
      }),
    );
  },
};

/** Where the file that a link leads to cannot be read, that is the finding; an id may stand in any chapter. */
function isUnreadable({ unreadable }: Book, scheme: string, name: string): boolean {
  const folder = { chapter: 'chapters/', source: 'articles/', page: 'pages/' }[scheme];
  if (folder) return unreadable.includes(folder + name.split('#')[0]!);
  const start = { '#': 'chapters/', entry: 'registers/' }[scheme] ?? 'questions';
  return unreadable.some((path) => path.startsWith(start));
}
