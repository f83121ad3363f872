import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { addFingerprints } from '../../src/intake/add-fingerprints.ts';
import { fingerprintText } from '../../src/text/fingerprint-text.ts';
import { sketchText } from '../../src/text/sketch-text.ts';

const HEAD = `id: mail-1998
title: A lamp   # the printed one
label: Mail
date: unknown
date-is: worked out
date-ground: Nothing tells it.
language: en
words: 60
paragraphs: 3
summary: A report.
passages:
`;
const LONG = 'The ferry left the quay at four with the post and twelve sheep. '.repeat(3);
const ORIGINALS = [
  { place: 'headline', text: 'A lamp' },
  { place: '1', text: LONG },
  { place: '2', text: 'It rained.' },
  { place: '3', text: 'Nobody came.' },
];

function articleOf(passages: string): Article {
  const { record, findings } = parseArticle({ path: 'articles/mail-1998.yaml', text: HEAD + passages });
  expect(findings).toEqual([]);
  return record!;
}

const print = (text: string) => `fingerprint: "${fingerprintText(text)}"`;

test('Each passage gets its fingerprint, a long one its sketch, and every other sign stays.', () => {
  const article = articleOf(`  - place: headline  # large
    note: A lamp came.
  - note: It left at four.
    place: 1
  - { place: 2, note: It rained. }
  -   place: 3
      set-aside: It says nothing.`);
  const text = addFingerprints(article, ORIGINALS);
  expect(text).toBe(`${HEAD}  - place: headline  # large
    ${print('A lamp')}
    note: A lamp came.
  - ${print(LONG)}
    sketch: "${sketchText(LONG)}"
    note: It left at four.
    place: 1
  - { ${print('It rained.')}, place: 2, note: It rained. }
  -   place: 3
      ${print('Nobody came.')}
      set-aside: It says nothing.`);
  const { record, findings } = parseArticle({ path: 'articles/mail-1998.yaml', text });
  expect(findings).toEqual([]);
  expect(addFingerprints(record!, ORIGINALS)).toBe(text);
});

test('A fingerprint that stands is never changed, and a place that the copy does not have gets none.', () => {
  const article = articleOf(
    `  - place: 1\n    fingerprint: "${'0'.repeat(64)}"\n  - place: caption\n    note: A picture.\n`,
  );
  const text = addFingerprints(article, [ORIGINALS[2]!, { place: '1', text: 'Short.' }]);
  expect(text).toBe(article.source.text);
});
