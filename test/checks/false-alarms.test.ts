import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';

/** Cited prose on other subjects, written without knowledge of the rules, and as it was written ever since. */
const PROSE = ['prose-a', 'prose-b', 'prose-c'];

/** The rules that judge sentences. `single-voice-is-declared` judges runs of them, by a rule of this house that the writers of this prose did not know, and finds some there; the bench prints how many. */
const RULES = new Set([
  'figure-is-in-source',
  'bound-is-kept',
  'unit-is-kept',
  'derived-figure-shows-its-sum',
  'date-is-in-source',
  'date-is-no-finer-than-source',
  'weekday-is-of-its-date',
  'designator-is-in-source',
  'designator-is-no-finer-than-source',
  'quotation-is-verbatim',
  'name-is-in-source',
  'contested-is-attributed',
  'hedge-survives',
  'quotation-names-its-speaker',
  'translated-quotation-is-marked',
  'citation-stands-before-the-stop',
  'outlet-is-introduced',
  'house-spelling',
  'name-is-registered',
  'event-precedes-its-report',
  'inference-adds-nothing',
  'difference-is-shown',
  'agreement-is-as-computed',
  'two-reports-two-voices',
  'one-question-one-answer',
]);

test('In good cited prose on other subjects, at most one sentence in a hundred is called wrong.', async () => {
  const books = await Promise.all(
    PROSE.map((name) => buildBook(join(import.meta.dirname, '../fixtures/evidence', name))),
  );
  const statements = books.flatMap(({ chapters }) =>
    chapters.flatMap(({ prose }) => prose.blocks.flatMap((block) => block.statements)),
  );
  const alarms = books.flatMap((book) =>
    checkBook(book).findings.filter(
      ({ rule, place }) => RULES.has(rule) && place.file.startsWith('chapters/'),
    ),
  );
  expect(statements.length).toBeGreaterThanOrEqual(300);
  expect(alarms.length).toBeLessThanOrEqual(statements.length / 100);
});
