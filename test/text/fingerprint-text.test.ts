import { describe, expect, test } from 'vitest';
import { fingerprintText } from '../../src/text/fingerprint-text.ts';
import { likenessOf, sketchText } from '../../src/text/sketch-text.ts';

const PARAGRAPH =
  'The ferry left the quay of Ormsay at four in the morning with the post, twelve sheep and the teacher, who had been asked by the council to bring back a lamp for the pier before the winter came.';
const STRANGER =
  'Nobody in the yard remembers who ordered the second winch, but its bill was paid twice, once by the foreman and once by his brother, and neither of them has asked for the money since that spring.';

describe('A fingerprint', () => {
  test('is the SHA-256 of the normal form.', () => {
    expect(fingerprintText('  abc ')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(fingerprintText('“The\u00A0**boat**”')).toBe(fingerprintText('"The boat"'));
  });

  test('changes with any letter.', () => {
    expect(fingerprintText(PARAGRAPH)).not.toBe(fingerprintText(PARAGRAPH.replace('twelve', 'eleven')));
  });
});

describe('A sketch', () => {
  test('is 32 hexadecimal digits of a paragraph of 30 words, and of a shorter one nothing.', () => {
    const words = PARAGRAPH.split(' ');
    expect(sketchText(words.slice(0, 30).join(' '))).toMatch(/^[0-9a-f]{32}$/);
    expect(sketchText(words.slice(0, 29).join(' '))).toBeUndefined();
  });

  test('is the same where the normal form is, and stays what it is from one version to the next.', () => {
    expect(sketchText(PARAGRAPH.replaceAll(' ', '\n'))).toBe(sketchText(PARAGRAPH));
    expect(sketchText(PARAGRAPH)).toBe('593708565f6b6657a1e4c291c891cd55');
  });

  test.each([
    ['one word is changed', PARAGRAPH.replace('twelve', 'eleven'), 0.7, 1],
    ['a few words are added', `${PARAGRAPH} It came in November.`, 0.6, 1],
    ['half of it is gone', PARAGRAPH.split(' ').slice(0, 30).join(' '), 0.5, 0.95],
    ['it is a stranger', STRANGER, 0, 0.25],
  ])('tells how alike two paragraphs are: where %s.', (_, other, least, most) => {
    const likeness = likenessOf(sketchText(PARAGRAPH)!, sketchText(other)!);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });

  test('is wholly like itself.', () => {
    expect(likenessOf(sketchText(PARAGRAPH)!, sketchText(PARAGRAPH)!)).toBe(1);
  });
});
