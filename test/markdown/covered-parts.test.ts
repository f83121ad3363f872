import { describe, expect, test } from 'vitest';
import { coveredParts } from '../../src/markdown/covered-parts.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

function partsOf(text: string) {
  const { blocks } = parseMarkdown({ path: 'a.md', text });
  return blocks
    .flatMap(({ statements }) => statements)
    .flatMap((statement) =>
      coveredParts(statement).map(({ start, end, citations }) => [
        statement.text.slice(start, end),
        ...citations.flatMap(({ items }) => items.map(({ articleId }) => articleId)),
      ]),
    );
}

describe('A citation covers', () => {
  test('the whole sentence where it is the only one.', () => {
    expect(partsOf('The *Tern* sank,\nsaid Strand [@a, para. 1].{#s-1}')).toEqual([
      ['The Tern sank, said Strand.', 'a'],
    ]);
  });

  test('what stands between the citation before it and itself, the stop or comma before it left out.', () => {
    expect(
      partsOf('Forty [@a, para. 1]; or, “as he said”, 36 [@b, ¶ 2], it is said [@c, para. 1].{#s-1}'),
    ).toEqual([
      ['Forty', 'a'],
      ['or, “as he said”, 36', 'b'],
      ['it is said.', 'c'],
    ]);
  });

  test('each its own sentence where several share a text.', () => {
    expect(partsOf('She came [@a, para. 1]. He left [@b, para. 1].')).toEqual([
      ['She came', 'a'],
      ['He left.', 'b'],
    ]);
  });

  test('the same words as its neighbour where no words stand between them.', () => {
    expect(partsOf('She came [@a, para. 1] [@b, para. 2]; [@c, para. 3].{#s-1}')).toEqual([
      ['She came;.', 'a', 'b', 'c'],
    ]);
  });

  test('what stands behind it where it is the last, and what the next one covers where no words stand before it.', () => {
    expect(partsOf('[@a, para. 1] She came [@b, para. 1], and left.{#s-1}')).toEqual([
      ['She came, and left.', 'a', 'b'],
    ]);
    expect(partsOf('[@a, para. 1] She came.{#s-1}')).toEqual([['She came.', 'a']]);
  });

  test('nothing where there are no words, and no part is there where nothing is cited.', () => {
    expect(partsOf('[@a, para. 1]')).toEqual([['', 'a']]);
    expect(partsOf('She came.{#s-1}')).toEqual([]);
  });
});
