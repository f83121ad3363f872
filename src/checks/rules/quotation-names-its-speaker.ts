import { findQuotations } from '../../text/find-quotations.ts';
import { findAttributions } from '../find-attributions.ts';
import { namesSpeaker } from '../names-speaker.ts';
import { quotationsQuoted, type QuotedQuotation } from '../quotations-quoted.ts';
import { reportPart } from '../report-part.ts';
import type { CheckedBook, Rule } from '../rule.ts';
import { outletsOf } from '../voiced-words.ts';

const PRONOUN = /\b(?:he|she|they|it|his|her|their|its)\b/i;
const UNKNOWN = /^(?:not said|unknown|unnamed)\b/i;

/** Who is quoted is named in the sentence, or by a pronoun with the name in the sentence before. */
export const quotationNamesItsSpeaker: Rule = {
  id: 'quotation-names-its-speaker',
  severity: 'error',
  language: 'en',
  why: 'Words between quotation marks are somebody’s, and mean what they mean in that mouth.',
  good: '“Nobody will drown for a timetable,” said Una Strand of the council',
  bad: 'It was said: “Nobody will drown for a timetable”',
  check: (checked) => {
    const own = new Set(checked.texts);
    return quotationsQuoted(checked.evidence.filter(({ prose }) => own.has(prose)))
      .filter((quoted) => !isNamed(quoted, checked))
      .map(({ one, found, registered }) =>
        reportPart(one, {
          written: found.words,
          start: found.start + 1,
          message: `Nobody is named who says “${found.words}”.`,
          expected: `Its speaker, as registered with the passage: ${registered.speaker}.`,
          help: 'Name the speaker in the same sentence; a pronoun will do where the sentence before has the name.',
        }),
      );
  },
};

function isNamed(
  { one, sentence, before, registered }: QuotedQuotation,
  { findNames }: CheckedBook,
): boolean {
  const said = unquoted(sentence);
  if (UNKNOWN.test(registered.speaker)) return findAttributions(said, outletsOf(one.held)).length > 0;
  const names = (text: string) => namesSpeaker(text, registered.speaker, findNames);
  return names(said) || (PRONOUN.test(said) && names(unquoted(before)));
}

/** Words within the quotation name nobody who says it. */
function unquoted(text: string): string {
  return findQuotations(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
