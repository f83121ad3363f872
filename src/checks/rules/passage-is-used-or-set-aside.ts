import type { Article, Passage } from '../../articles/article.ts';
import { passageKey } from '../../book/link-uses.ts';
import type { Book } from '../../book/book.ts';
import { placeAt, placeOf } from '../../files/source-file.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Every note is cited by the story or the data, or says why it is not. */
export const passageIsUsedOrSetAside: Rule = {
  id: 'passage-is-used-or-set-aside',
  severity: 'error',
  why: 'What we read and did not use is where a book is one-sided: the reason stands in the open.',
  good: 'unused: It says again what paragraph 2 says.',
  bad: '- place: 4 (with a note that nothing cites)',
  check: ({ book }) => {
    // What cites a passage may stand in what cannot be read.
    if (book.unreadable.length > 0) return [];
    return book.articles.flatMap((article) =>
      article.passages.flatMap((passage) => weigh(passage, article, book)),
    );
  },
};

function weigh(passage: Passage, article: Article, book: Book): readonly RuleFinding[] {
  const { place, note, unused } = passage;
  const { id, source, offsetByPlace } = article;
  const from = offsetByPlace[place] ?? 0;
  const users = usersOf(passageKey(id, place), book);
  const name = `${/^\d+$/.test(place) ? `paragraph ${place}` : `the ${place}`} of ${id}`;
  if (unused === undefined) {
    if (note === undefined || users.length > 0) return [];
    return [
      {
        place: placeAt(source, from),
        message: `Nothing in the book cites our note on ${name}.`,
        expected:
          'A sentence of the story, or an entry of the data, that rests on it; or the reason why none does.',
        help: 'Cite it where it belongs, or add `unused:` with the reason.',
      },
    ];
  }
  if (note !== undefined && users.length === 0) return [];
  return [
    {
      place: placeOf(source, unused, from),
      message:
        note === undefined
          ? `“Unused” is said of ${name}, which has no note that could be used.`
          : `“Unused” is said of ${name}, which ${users.slice(0, 3).join(', ')} ${users.length > 1 ? 'cite' : 'cites'}.`,
      expected: '`unused:` on a note that nothing cites, and on no other.',
      help: note === undefined ? 'Keep `set-aside:` alone.' : 'Take `unused:` out, or the citation.',
    },
  ];
}

/** Addresses of the statements and entries that rest on a passage; where a name alone is met is no use of what it says. */
function usersOf(key: string, { usesByPassage, dataUsesByPassage }: Book): readonly string[] {
  return [
    ...(usesByPassage[key] ?? []).map(({ statementId, path }) => statementId || path),
    ...(dataUsesByPassage[key] ?? []).map(({ id }) => id),
  ];
}
