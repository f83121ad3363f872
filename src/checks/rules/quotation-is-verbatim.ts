import { findQuotations } from '../../text/find-quotations.ts';
import { standsVerbatim } from '../../text/stands-verbatim.ts';
import { citedBy, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** Words between quotation marks stand in the notes that the sentence cites, word for word; what is left out or put in is marked, and the rest stands in order. */
export const quotationIsVerbatim: Rule = {
  id: 'quotation-is-verbatim',
  severity: 'error',
  testsParts: true,
  why: 'Who is quoted said these words and no others.',
  good: '“not the issue, as yet”, registered with the passage',
  bad: '“not yet the issue”, where the passage has other words',
  check: ({ evidence }) =>
    evidence.flatMap((one) => {
      const held = one.held.text.split('\n');
      const said = held.flatMap((line) => findQuotations(line).map(({ words }) => words));
      return one.parts.quotations
        .filter(({ words }) => {
          const texts = isSpokenOf(words) ? held : said;
          return !texts.some((text) => standsVerbatim(words, text));
        })
        .map(({ words, start }) =>
          reportPart(one, {
            written: words,
            start: start + 1,
            message: `“${words}” stands in no note of ${citedBy(one)}.`,
            expected: `The words of a quotation that is registered there: ${listed(
              one.held.articles.flatMap(({ passages }) =>
                passages.flatMap(({ quotations }) => quotations.map((quotation) => `“${quotation.words}”`)),
              ),
            )}.`,
            help: 'Quote word for word, or tell it in our own words; a new quotation is registered with its passage first. Mark what is left out by … and what is put in by square brackets.',
          }),
        );
    }),
};

/** A note is in our own words, and only so few of them may be spoken of as words; what somebody said stands between marks in it too. */
function isSpokenOf(words: string): boolean {
  return words.split(/\s+/).length <= 3;
}
