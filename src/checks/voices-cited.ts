import type { Article, Passage } from '../articles/article.ts';
import { findVoices, type VoiceReader } from '../evidence/find-voices.ts';
import { rootOf } from '../evidence/root-of.ts';
import type { Statement } from '../markdown/statement.ts';
import type { Answer } from './find-answers.ts';
import { passagesOf } from './passages-of.ts';
import { parseCitation } from '../references/parse-citation.ts';
import { passageKey } from '../book/link-uses.ts';

/** On whom the passages that a statement cites rest. */
export interface VoicesCited {
  /** Keys of the voices, each once. */
  readonly voices: ReadonlySet<string>;
  /** The texts to which the articles go back: a reprint is that which it reprints. */
  readonly roots: ReadonlySet<Article | string>;
}

/** Words behind a name that give it the word, in the same sentence of a note. */
const SPEAKS =
  /^[^.;]{0,80}?\b(?:said|says|told|tells|announced|denied|denies|warned|added|called|accused|wrote|promised|claimed|stated)\b/u;
const OWN_NAME = /\bin its own (?:name|account|words)\b/;

/** Returns the voices behind the passages that a statement cites: those of the accounts that it gives; otherwise the people to whom a note gives the word; otherwise the article’s own. */
export function voicesCited(
  { citations }: Statement,
  answers: readonly Answer[],
  reader: VoiceReader,
): VoicesCited {
  const cited = citations.flatMap(({ items }) =>
    items.flatMap(({ articleId, places }) => {
      const article = Object.hasOwn(reader.articleById, articleId)
        ? reader.articleById[articleId]
        : undefined;
      const passages = article?.passages.filter(({ place }) => places.includes(place)) ?? [];
      return article ? passages.map((passage) => ({ article, passage })) : [];
    }),
  );
  return {
    voices: new Set(cited.flatMap(({ article, passage }) => voicesOf(article, passage, answers, reader))),
    roots: new Set(cited.map(({ article }) => rootOf(article, reader.articleById))),
  };
}

function voicesOf(
  article: Article,
  { place, note = '' }: Passage,
  answers: readonly Answer[],
  reader: VoiceReader,
): readonly string[] {
  const key = passageKey(article.id, place);
  const accounts = answers
    .map(({ question, account }) => question.accounts[account]!)
    .filter(({ passage }) => passagesOf(parseCitation(passage)?.items ?? []).includes(key));
  if (accounts.length > 0) return accounts.flatMap(({ voice }) => findVoices(voice, reader));
  const speakers = reader
    .findNames(note)
    .filter(({ start, written }) => SPEAKS.test(note.slice(start + written.length)))
    .flatMap(({ entries }) => entries.filter((entry) => reader.registers.people.includes(entry)));
  const isOwn = speakers.length === 0 || OWN_NAME.test(note);
  return [...speakers.map(({ id }) => id), ...(isOwn ? findVoices(article.label, reader) : [])];
}
