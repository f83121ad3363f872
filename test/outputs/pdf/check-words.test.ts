import { expect, test } from 'vitest';
import { checkWords } from '../../../src/outputs/pdf/check-words.ts';
import type { PrintedPage } from '../../../src/outputs/pdf/read-printed.ts';
import type { WantedText } from '../../../src/outputs/pdf/read-source.ts';

const none: WantedText = { body: [], notes: [], labels: [], heads: [] };
const place = { chapter: 'The storm', element: 'p#p-1' };

function page(...texts: readonly (string | readonly [string, ...string[]])[]): PrintedPage {
  const runs = texts.map((text) =>
    typeof text === 'string' ? { text, roles: ['P'] } : { text: text[0], roles: text.slice(1) },
  );
  return { runs, artifacts: '', unread: '' };
}

function check(
  pages: readonly PrintedPage[],
  body: readonly string[],
  more: Partial<WantedText> = {},
): () => void {
  const wanted = { ...none, body: body.map((text) => ({ text, place })), ...more };
  return () => checkWords(pages, wanted, () => '7');
}

test('A text that runs over two pages, with small capitals and a ligature, is whole.', () => {
  expect(
    check([page('The LAMP of the\nﬁrst'), page('keeper.')], ['The lamp of the first keeper.']),
  ).not.toThrow();
});

test('A hyphen at the end of a line is the line’s or the word’s, and one within a line is the word’s.', () => {
  expect(
    check([page('light-\nhouse well-\n'), page('known half-dark')], ['lighthouse well-known half-dark']),
  ).not.toThrow();
  expect(check([page('light-house')], ['lighthouse'])).toThrow('too many before “lighthouse”: “-”');
  expect(check([page('wellknown')], ['well-known'])).toThrow('lost or changed');
});

test('A lost word is told with its chapter, element and page.', () => {
  const lost = check([page('The lamp '), page('of keeper.')], ['The lamp ', 'of the keeper.']);
  expect(lost).toThrow(
    'the PDF has lost or changed words: “the keeper.”; there stands “keeper.” (in “The storm”, at p#p-1, on sheet 2)',
  );
});

test('A word that stands twice is told.', () => {
  expect(check([page('The lamp '), page('lamp of ')], ['The lamp of '])).toThrow(
    'words too many before “of”: “lamp”',
  );
  expect(check([page('The lamp'), page('the lamp')], ['The lamp'])).toThrow('words too many: “thelamp”');
});

test('Cells in another order are told.', () => {
  expect(check([page(['one', 'TD'], ['two', 'TD'])], ['two', 'one'])).toThrow('changed words: “twoone”');
});

test('A head of a table may come again where the table is carried on, and nothing else may.', () => {
  const pages = [page(['Ship', 'TH'], ['Anna', 'TD']), page(['Ship', 'TH'], ['Berta', 'TD'])];
  expect(check(pages, ['Ship', 'Anna', 'Berta'], { heads: ['Ship'] })).not.toThrow();
  expect(check(pages, ['Ship', 'Anna', 'Berta'])).toThrow('too many before “Berta”');
});

test('Notes are compared apart from the text that they stand between.', () => {
  const pages = [page('The lamp', ['1 A', 'Note']), page(['long note.', 'Note'], ' is lit.')];
  expect(check(pages, ['The lamp is lit.'], { notes: [{ text: '1 A long note.' }] })).not.toThrow();
  expect(check(pages, ['The lamp is lit.'], { notes: [{ text: '1 A very long note.', place }] })).toThrow(
    'words: “very long note.”',
  );
});

test('A number of a page is that of the page on which the thing stands.', () => {
  const wanted = { ...none, body: [{ text: '00', pageOf: 'far' }] };
  expect(() => checkWords([page('7')], wanted, () => '7')).not.toThrow();
  expect(() => checkWords([page('7')], wanted, () => '8')).toThrow('words: “8”');
});

test('Words of a drawing stand in its picture, and words of a picture’s own beside them.', () => {
  const labels = [{ text: 'rock', place }];
  expect(check([page(['own rock', 'Figure'], 'Text')], ['Text'], { labels })).not.toThrow();
  expect(check([page(['own', 'Figure'], 'Text')], ['Text'], { labels })).toThrow('of a drawing: “rock”');
});

test('Text that is marked but in no element is told.', () => {
  const { runs } = page('The lamp');
  expect(check([{ runs, artifacts: '', unread: 'of' }], ['The lamp'])).toThrow('“of” is read out to nobody');
});

test('Text from right to left has the same letters, in whatever order they lie on their line.', () => {
  const body = [{ text: 'שלום (well-known).', isRightToLeft: true }, { text: 'After' }];
  const printed = page('.)known-well( םולש', 'After');
  expect(() => checkWords([printed], { ...none, body }, () => '7')).not.toThrow();
  expect(() => checkWords([page('.)known-( םולש', 'After')], { ...none, body }, () => '7')).toThrow('lost');
});
