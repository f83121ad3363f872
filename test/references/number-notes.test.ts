import { expect, test } from 'vitest';
import { numberNotes } from '../../src/references/number-notes.ts';
import { parseCitation } from '../../src/references/parse-citation.ts';

function cite(written: string, isInference = false) {
  return { citation: parseCitation(written)!, isInference };
}

test('Neighbours that cite the same passages share a note, others get the next number.', () => {
  const cited = ['[@a, para. 1]', '[@a, ¶ 1]', '[@b, para. 1]', '[@a, para. 1]'].map((written) =>
    cite(written),
  );
  expect(numberNotes(cited, 4).map(({ number, references }) => [number, references])).toEqual([
    [4, 2],
    [5, 1],
    [6, 1],
  ]);
});

test('An inference has a note of its own, though it cites the same.', () => {
  const notes = numberNotes([cite('[@a, para. 1]'), cite('[@a, para. 1]', true)], 1);
  expect(notes.map(({ number, isInference }) => [number, isInference])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('No citation has no note.', () => {
  expect(numberNotes([], 1)).toEqual([]);
});
