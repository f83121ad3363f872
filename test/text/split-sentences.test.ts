import { describe, expect, test } from 'vitest';
import { maskMarkup } from '../../src/markdown/mask-markup.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import { drawText, makeRandom } from './make-random.ts';

function sentencesOf(text: string, language = 'en'): readonly string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('One sentence stays one', () => {
  test.each([
    'Maj. Gen. Oumar Diarra met Lt. Col. Camara and Dr. Sow.',
    'The radar 59.N6-TA, the Mi-171Sh and No. 5 came.',
    'It costs 1.5 million, see para. 3, p. 12 and fig. 2.',
    'At 6 p.m. the U.N. mission left the U.S. base.',
    'J. K. Rowland spoke for E. U. Smith.',
    'He asked “Why now?” and left.',
    '“Go!” he said, and they went.',
    'They waited ... and went.',
    'He listed three: Bamako, Gao and Kidal.',
    'A sentence over\ntwo lines: Mali\nin the second.',
    'She said that (so far.) nothing came.',
    'It has no stop at its end',
  ])('%j', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('in French, with a guillemet and an initial.', () => {
    expect(sentencesOf('M. Macron a dit « non ! » et il est parti.', 'fr')).toHaveLength(1);
  });
});

describe('Two sentences are two', () => {
  test.each([
    ['He left.', 'She stayed.'],
    ['The answer was no.', 'Mali bought them.'],
    ['He said “Go away.”', 'Then he left.'],
    ['Who paid?', 'Nobody says.'],
    ['They waited...', 'Then they went.'],
    ['(The contract is secret.)', 'It was signed.'],
    ['It ended there.', '“Nothing,” he said.'],
    ['The photo is on p.', 'Nobody knows.'],
  ])('%s %s', (first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
    expect(sentencesOf(`${first}\n${second}`)).toEqual([first, second]);
  });

  test('in French.', () => {
    expect(sentencesOf('« Non. » Il est parti. Où est-il ?', 'fr')).toEqual([
      '« Non. »',
      'Il est parti.',
      'Où est-il ?',
    ]);
  });
});

function split(text: string): readonly string[] {
  return splitSentences(maskMarkup(text), 'en').map(({ start, end }) => text.slice(start, end));
}

describe('Behind mark-up', () => {
  test.each([
    ['The first ended.', '*Gannet* came.'],
    ['He said *no.*', 'Then she left.'],
    ['He left [@a, para. 1].', '[The first](chapter:old) came.'],
    ['[He left.](chapter:old)', 'Then she came.'],
    ['He left. [@a, para. 1; see @b, caption. And so on.]', 'Then she came.'],
    ['It was __bold.__', '_Then_ it was not.'],
  ])('two sentences are two: %s %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });

  test.each(['He met *Maj.* Gen. Diarra [@a, para. 1].'])('one sentence stays one: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test('the mask is as long as the text, and keeps its words and lines.', () => {
    const text = 'The *Tern* [sank](question:hull)\n[@a, para. 1].';
    const masked = maskMarkup(text);
    expect(masked).toHaveLength(text.length);
    expect(masked.replaceAll('\u2060', '')).toBe('The Tern sank\n.');
  });
});

test.each(['He came in 2012. 20 men were there.', 'They waited… Then they went.'])(
  'Where Unicode sees no end there is none: %s',
  (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  },
);

test('No text has no sentence.', () => {
  expect(splitSentences('', 'en')).toEqual([]);
  expect(splitSentences(' \n\t', 'en')).toEqual([]);
});

test('Whatever the text, the sentences follow each other, begin and end with no space, and hold every word.', () => {
  const parts = [
    'Mr',
    '.',
    ' ',
    '\n',
    'no',
    'No',
    '…',
    '”',
    '“',
    '?',
    'É',
    'a',
    '1',
    '\u2060',
    '(',
    ')',
    ':',
    '\u{1F6E5}',
  ];
  for (let seed = 1; seed <= 300; seed++) {
    const text = drawText(makeRandom(seed), parts, 60);
    const spans = splitSentences(text, 'en');
    const kept = spans.map(({ start, end }) => text.slice(start, end));
    const isTrimmed = kept.every((sentence) => sentence !== '' && sentence === sentence.trim());
    const isInOrder = spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
    const words = kept.join('').replace(/\s/g, '');
    expect({ text, isTrimmed, isInOrder, words }).toEqual({
      text,
      isTrimmed: true,
      isInOrder: true,
      words: text.replace(/\s/g, ''),
    });
  }
});
