import { expect, test } from 'vitest';
import { numberIndex } from '../../../src/outputs/epub/number-index.ts';

const line = [
  '<li id="index-weir">weir <span class="index-pages">',
  '<a class="defined" href="#entry-weir" data-page-of="entry-weir">00</a>; <span data-page-ranges="">',
  ...['s-a', 's-b', 's-c'].map(
    (id) => `<a href="#${id}" data-page-of="${id}" data-written="weir|weirs">00</a>, `,
  ),
  '</span></span></li>',
].join('');

test('A link of the index has the number of its page in the PDF, and each page is named once.', () => {
  const folioById = { 'entry-weir': '40', 's-a': '2', 's-b': '2', 's-c': '40' };
  expect(numberIndex(line, folioById)).toBe(
    '<li id="index-weir">weir <span class="index-pages"><a class="defined" href="#entry-weir">40</a>; <a href="#s-a">2</a></span></li>',
  );
});

test('Without a PDF the links of a line are counted.', () => {
  expect(numberIndex(line, {})).toBe(
    '<li id="index-weir">weir <span class="index-pages"><a class="defined" href="#entry-weir">1</a>; <a href="#s-a">2</a>, <a href="#s-b">3</a>, <a href="#s-c">4</a></span></li>',
  );
});

test('What is no index stays as it is.', () => {
  expect(numberIndex('<p><a href="#s-a">00</a></p>', { 's-a': '2' })).toBe('<p><a href="#s-a">00</a></p>');
});
