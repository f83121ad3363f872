import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { drawPicture } from '../../src/figures/draw-picture.ts';

const book = await buildBook('test/fixtures/book');

/** The lines of text of a picture, as they are drawn. */
function linesOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!);
}

test('A picture has the title, what stands over and under it, and the signs of the band.', () => {
  const svg = drawPicture(book, { title: 'The old boat', over: 'The Ferry', under: 'Why did it stop?' });
  expect(linesOf(svg)).toEqual(['The Ferry', 'The old boat', 'Why did it stop?']);
  expect(svg.match(/class="is-dark"/g)!.length).toBe(2);
  expect(svg.match(/<g transform/g)!.length).toBe(3);
});

test('A long title takes at most three lines, and none of them is wider than the picture.', () => {
  const svg = drawPicture(book, { title: 'a boat that had no harbour '.repeat(12), over: '', under: '' });
  expect(linesOf(svg)).toHaveLength(3);
  for (const line of linesOf(svg)) expect(line.length).toBeLessThanOrEqual(37);
});

test('What has a meaning in SVG is escaped, and a script that the faces lack is left out.', () => {
  const svg = drawPicture(book, { title: '<script>&"', over: 'العبّارة', under: 'Паром' });
  expect(linesOf(svg)).toEqual(['&lt;script&gt;&amp;&quot;', 'Паром']);
});
