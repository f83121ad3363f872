import { expect, test } from 'vitest';
import { offsetInSource } from '../../src/checks/offset-in-source.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

function placesOf(text: string, words: string): readonly number[] {
  const source = { path: 'a.md', text };
  return parseMarkdown(source).blocks.flatMap(({ statements }) =>
    statements.flatMap((statement) =>
      [...statement.text.matchAll(new RegExp(words, 'g'))].map(({ index }) =>
        offsetInSource(statement, source, index),
      ),
    ),
  );
}

test('A word of a sentence is found where it stands, and not where it stood before.', () => {
  const text =
    'Two boats, [two](entry:two) *two*\nnets [@mail-1998, para. 2] and two\u00A0men.{#s-1} Two went.{#s-2}\n';
  expect(placesOf(text, '[Tt]wo').map((at) => text.slice(at, at + 3))).toEqual(
    Array.from({ length: 5 }, (_, index) => (index === 0 || index === 4 ? 'Two' : 'two')),
  );
  expect(placesOf(text, '[Tt]wo')).toEqual([0, 12, 29, 65, 80]);
});
