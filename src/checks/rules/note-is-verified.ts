import type { Article, Passage } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import { passageKey } from '../../book/link-uses.ts';
import { placeAt } from '../../files/source-file.ts';
import { VERIFIED_FOLDER } from '../../intake/load-verified.ts';
import { weighVerified, type NoteStanding } from '../../intake/weigh-verified.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const TROUBLES: Readonly<Record<Exclude<NoteStanding, 'verified'>, string>> = {
  'never verified': 'was never verified against the original',
  changed: 'has changed since it was verified',
  'other paragraph': 'names another paragraph, by its fingerprint, than the one that it was verified against',
  'older rules': 'was verified by an older version of what notes are held to',
};

/** Where notes were verified against the originals, each still is as it was then. */
export const noteIsVerified: Rule = {
  id: 'note-is-verified',
  severity: 'warning',
  why: 'Who builds the book seldom has the originals: a note that has changed since somebody laid it beside them may say what they do not.',
  good: 'a note as it was when npm run verify recorded it',
  bad: 'a note that says 41 passengers, and said 40 when it was verified',
  check: ({ book }) => (book.verified.length > 0 ? book.articles.flatMap((one) => waitingIn(one, book)) : []),
};

function waitingIn(article: Article, { verified, unreadable }: Book): readonly RuleFinding[] {
  if (unreadable.includes(`${VERIFIED_FOLDER}/${article.id}`)) return [];
  const notes = verified.find((record) => record.article === article.id)?.notes ?? [];
  return article.passages
    .filter(({ note }) => note !== undefined)
    .flatMap((passage) => {
      const record = notes.find(({ place }) => place === passage.place);
      const standing = weighVerified(passage, record);
      return standing === 'verified' ? [] : [report(article, passage, TROUBLES[standing])];
    });
}

function report({ id, source, offsetByPlace }: Article, { place }: Passage, trouble: string): RuleFinding {
  const offset = offsetByPlace[place] ?? 0;
  return {
    place: placeAt(source, offset),
    about: { address: passageKey(id, place), offset },
    message: `The note on ${passageKey(id, place)} ${trouble}.`,
    expected: 'A note that is as it was when it was verified.',
    help: 'Run npm run verify -- DIR, where DIR is the folder of the originals.',
  };
}
