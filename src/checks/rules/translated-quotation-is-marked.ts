import type { Quotation } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import type { NameFinder } from '../../registers/find-names.ts';
import { findStems } from '../../text/find-stems.ts';
import { quotationsQuoted, type QuotedQuotation } from '../quotations-quoted.ts';
import { reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

const MARK = /\b(?:translat(?:ion|ed|es)|interpreter)\b/i;

/** Words that we have in translation alone are said to be so, and give way to the speaker's own where another article has them. */
export const translatedQuotationIsMarked: Rule = {
  id: 'translated-quotation-is-marked',
  severity: 'error',
  language: 'en',
  why: 'A translator chose these words; the speaker said others.',
  good: '“The boat is tired,” the mate said, in translation',
  bad: '“The boat is tired,” the mate said, where our copy has the words in translation alone',
  check: ({ book, texts, evidence, findNames }) => {
    const own = new Set(texts);
    return quotationsQuoted(evidence.filter(({ prose }) => own.has(prose)))
      .filter(({ registered }) => registered.isTranslated)
      .flatMap((quoted) => {
        const { one, found } = quoted;
        const at = { written: found.words, start: found.start + 1 };
        const original = originalOf(quoted, book, findNames);
        return [
          ...(MARK.test(`${quoted.sentence} ${quoted.before}`)
            ? []
            : [
                reportPart(one, {
                  ...at,
                  message: `“${found.words}” stands here as though it were the speaker’s own words.`,
                  expected: 'That it is a translation, in this sentence or the one before it.',
                  help: 'Say “in translation” or “as translated”, or tell it in our own words.',
                }),
              ]),
          ...(original
            ? [
                reportPart(one, {
                  ...at,
                  message: `“${found.words}” is a translation of what another article has untranslated.`,
                  expected: `The words of ${original.article}: “${original.words}”`,
                  help: 'Quote those, and cite that article.',
                }),
              ]
            : []),
        ];
      });
  },
};

/** What the same speaker says in another article, in half of the same words or more. */
function originalOf({ registered, article }: QuotedQuotation, book: Book, findNames: NameFinder) {
  return book.articles
    .filter(({ id }) => id !== article.id)
    .flatMap(({ id, passages }) =>
      passages.flatMap(({ quotations }) => quotations.map((quotation) => ({ quotation, article: id }))),
    )
    .filter(({ quotation }) => !quotation.isTranslated && haveOneSpeaker(quotation, registered, findNames))
    .filter(({ quotation }) => shareHalf(quotation.words, registered.words))
    .map(({ quotation, article: id }) => ({ article: id, words: quotation.words }))[0];
}

function haveOneSpeaker(one: Quotation, other: Quotation, findNames: NameFinder): boolean {
  const ids = ({ speaker }: Quotation) =>
    findNames(speaker).flatMap(({ entries }) => entries.map(({ id }) => id));
  const known = new Set(ids(one));
  return one.speaker === other.speaker || ids(other).some((id) => known.has(id));
}

function shareHalf(one: string, other: string): boolean {
  const [stems, others] = [one, other].map((words) => new Set(findStems(words).map(({ stem }) => stem)));
  const shared = [...stems!].filter((stem) => others!.has(stem)).length;
  return shared > 0 && 2 * shared >= Math.min(stems!.size, others!.size);
}
