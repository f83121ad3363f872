import { findQuotations } from '../../text/find-quotations.ts';
import { placeAt } from '../../files/source-file.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf } from '../prose-text.ts';
import type { Rule } from '../rule.ts';

const DEICTIC =
  /(?<!\bthe )\b(?:recently|currently|nowadays|today|yesterday|tomorrow|tonight|at present|to date|at the moment|in recent (?:days|weeks|months|years|decades)|(?:last|this|next) (?:week|month|year|decade|century|spring|summer|autumn|winter)|(?:days|weeks|months|years|decades) ago)\b/gi;

/** A word in emphasis is spoken of, and not used. */
const EMPHASIS = '*';

/** No word of a sentence means another time to whoever reads it later; quotations, and words spoken of as words, may. */
export const noDeicticTime: Rule = {
  id: 'no-deictic-time',
  severity: 'error',
  language: 'en',
  why: 'A book is read for years: *recently* and *last month* come to mean other days than those that were meant.',
  good: 'in March 2022',
  bad: 'last month, whenever that was',
  check: ({ texts }) =>
    texts
      .filter(({ kind }) => kind === 'chapter' || kind === 'data')
      .flatMap((text) =>
        statementsOf(text).flatMap((statement) =>
          [...unquoted(statement.text).matchAll(DEICTIC)]
            .map(({ 0: written, index }) => ({ written, at: offsetInSource(statement, text.source, index) }))
            .filter(({ at }) => text.source.text[at - 1] !== EMPHASIS)
            .map(({ written, at }) => ({
              place: placeAt(text.source, at, written.length),
              about: { address: statement.id || text.address, offset: statement.offset },
              message: `“${written}” depends on when one reads.`,
              expected: 'A date, or a span from an event that the sentence names.',
              help: 'Say when, as the notes have it.',
            })),
        ),
      ),
};

function unquoted(text: string): string {
  return findQuotations(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
