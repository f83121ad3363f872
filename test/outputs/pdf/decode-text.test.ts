import { expect, test } from 'vitest';
import { decodeText } from '../../../src/outputs/pdf/decode-text.ts';

test.each([
  ['letters as they are', '(see page)', 'see page'],
  ['brackets and bars', String.raw`(\(a\) \\ (b))`, String.raw`(a) \ (b)`],
  ['ends of lines', String.raw`(a\nb\rc\td)`, 'a\nb\rc\td'],
  ['a line that goes on', '(a\\\nb)', 'ab'],
  ['octal digits', String.raw`(\101\60\0612)`, 'A012'],
  ['UTF-16', '<FEFF00E90041d83ddE00>', 'éA😀'],
  ['UTF-16 in brackets', String.raw`(\376\377\000A\001\002)`, 'A\u0102'],
  ['nothing', '<>', ''],
  ['a sign that is neither', '<E9>', '\uFFFD'],
])('Text is read from a string of a PDF with %s.', (_, written, text) => {
  expect(decodeText(written)).toBe(text);
});
