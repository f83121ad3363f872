import { expect, test } from 'vitest';
import { findCapitalised } from '../../src/text/find-capitalised.ts';
import { isOrdinary } from '../../src/text/is-ordinary.ts';

function wordsOf(text: string): readonly string[] {
  return findCapitalised(text).map(({ written }) => written);
}

test('Words with a capital are found without a possessive, the parts of double names one by one.', () => {
  expect(wordsOf('Keïta’s and Rodrigues’ boat, Anne-Marie O’Hara’s, the MNLA and d’Arcy')).toEqual([
    'Keïta',
    'Rodrigues',
    'Anne',
    'Marie',
    'O’Hara',
    'MNLA',
    'Arcy',
  ]);
});

test('A word whose accents stand apart is found whole.', () => {
  const name = 'Élodie'.normalize('NFD');
  expect(wordsOf(`with ${name}`)).toEqual([name]);
});

test.each([
  ['Whether', ' he came'],
  ['Mussels', ' held zinc'],
  ['Carelessness', ' did it'],
  ['Boats', ' came'],
])('%s is an ordinary word at the head of a sentence.', (word, after) => {
  expect(isOrdinary(word, after, new Set(['boat']))).toBe(true);
});

test.each([
  ['Lavrov', ' said'],
  ['Reuters', '’ report'],
  ['Wagner', ' denied it'],
])('%s is no ordinary word at the head of a sentence.', (word, after) => {
  expect(isOrdinary(word, after, new Set(['said']))).toBe(false);
});
