import type { Book } from '../../book/book.ts';
import { findVoices, type VoiceReader } from '../../evidence/find-voices.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { createAnswerFinder, type AnswerFinder } from '../find-answers.ts';
import { findJointClaims, type JointClaim } from '../find-joint-claims.ts';
import { noteTextOf } from '../note-text.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import { listed } from '../report-part.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';
import { voicesCited, type VoicesCited } from '../voices-cited.ts';

/** What several articles or voices are said to say or confirm rests on as many that do not rest on one another. */
export const twoReportsTwoVoices: Rule = {
  id: 'two-reports-two-voices',
  severity: 'error',
  language: 'en',
  why: 'A reprint is not a second voice, and two articles that quote one speaker are one voice carried twice: to call that two is to make a thing surer than it is. A voice is that of the account which the sentence gives, or whom the note gives the word, or else the article; where a sentence itself says whose word both articles carry, it claims no second.',
  good: 'Both articles report it [@courier-1997, para. 1; @mail-1998, para. 1].',
  bad: 'Both articles report it [@courier-1997, paras. 1–2].',
  check: (checked) => {
    const findAnswers = createAnswerFinder(checked.book);
    return checked.texts
      .filter(({ kind }) => kind === 'chapter' || kind === 'data')
      .flatMap((text) =>
        statementsOf(text).flatMap((statement) => overcounted(statement, text, checked, findAnswers)),
      );
  },
};

function overcounted(
  statement: Statement,
  text: ProseText,
  { book, findNames }: CheckedBook,
  findAnswers: AnswerFinder,
): readonly RuleFinding[] {
  const claims = statement.citations.length > 0 ? findJointClaims(statement.text) : [];
  if (claims.length === 0) return [];
  const reader = { ...book, findNames, language: book.meta.language };
  const cited = voicesCited(statement, findAnswers(statement), reader);
  const notes = statement.citations.map(({ written }) => noteTextOf(written, book).toLowerCase()).join('\n');
  const named = new Set(findNames(statement.text).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const isMaker = makersOf(reader);
  return (
    claims
      .filter((claim) => !isBorne(claim, cited) && claim.named.every(isMaker))
      .filter(({ isConfirming }) => isConfirming || ![...cited.voices].every((voice) => named.has(voice)))
      // What a note itself tells of two reports is told, not counted by us.
      .filter(({ written }) => !notes.includes(written.toLowerCase()))
      .map((claim) => toFinding(claim, cited, statement, text, book))
  );
}

/** Of people and states that agree a single article may tell. */
function makersOf(reader: VoiceReader): (name: string) => boolean {
  const makers = new Set(
    Object.values(reader.articleById).flatMap(({ label, outlet = label }) =>
      [label, outlet].flatMap((maker) => findVoices(maker, reader)),
    ),
  );
  return (name) => findVoices(name, reader).every((voice) => makers.has(voice));
}

/** Citations that lead nowhere are findings of their own. */
function isBorne({ count, areArticles }: JointClaim, { voices, roots }: VoicesCited): boolean {
  return voices.size === 0 || (voices.size >= count && (!areArticles || roots.size >= count));
}

function toFinding(
  { written, start, count }: JointClaim,
  { voices, roots }: VoicesCited,
  statement: Statement,
  { source, address }: ProseText,
  { registers }: Book,
): RuleFinding {
  const entries = Object.values(registers).flat();
  const names = [...voices].map((voice) => entries.find(({ id }) => id === voice)?.name ?? voice);
  const texts = [...roots].map((root) => (typeof root === 'string' ? root : root.id));
  return {
    place: placeAt(source, offsetInSource(statement, source, start), written.length),
    about: { address: statement.id || address, offset: statement.offset },
    message: `“${written}” rests on fewer than ${count}: what is cited goes back to ${listed(texts)}, and to the word of ${listed(names)}.`,
    expected: `Passages of ${count} articles or voices that do not rest on one another; a reprint is no second.`,
    help: 'Cite the others, or say whose one word it is.',
  };
}
