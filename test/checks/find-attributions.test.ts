import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../src/checks/find-attributions.ts';
import { findNoteAttributions } from '../../src/checks/find-note-attributions.ts';
import { isWithin } from '../../src/text/split-clauses.ts';

/** The words of a sentence that are in nobody's mouth. */
function freeWords(sentence: string, outlets: readonly string[] = []): string {
  const attributions = findAttributions(sentence, outlets);
  return [...sentence.matchAll(/[\p{L}\p{N}’]+/gu)]
    .filter(({ index }) => !isWithin(index, attributions))
    .map(([word]) => word)
    .join(' ');
}

/** The words of a note's sentence that are somebody's. */
function voicedIn(sentence: string): string {
  const isAttributed = findNoteAttributions(sentence, ['Mainland Mail']);
  return [...sentence.matchAll(/[\p{L}\p{N}’]+/gu)]
    .filter(({ index }) => isAttributed(index))
    .map(([word]) => word)
    .join(' ');
}

describe('A sentence of the book', () => {
  test.each([
    'The clerk said that the pier was closed.',
    'The pier, the clerk said, was closed.',
    'The pier was closed, said the clerk.',
    'According to the clerk, the pier was closed.',
    'By the clerk’s account the pier was closed.',
    'The pier was closed, as the clerk tells it.',
    'The pier is said to be closed.',
    'One article counts nine piers.',
    'The council put the cost at nine pounds.',
  ])('lays all of it in somebody’s mouth: “%s”', (sentence) => {
    expect(freeWords(sentence)).toBe('');
  });

  test('lays what stands beside the name of an outlet in its mouth.', () => {
    expect(freeWords('The Mainland Mail counts nine piers.', ['Mainland Mail'])).toBe('');
  });

  test.each([
    ['The pier was closed; the clerk said that it leaked.', 'The pier was closed'],
    ['The pier, the clerk said, leaked, and the inn burned down.', 'and the inn burned down'],
    ['The pier was closed before the clerk spoke.', 'The pier was closed before'],
  ])('lays no more than that there: “%s”', (sentence, free) => {
    expect(freeWords(sentence)).toBe(free);
  });
});

describe('A sentence of a note', () => {
  test.each([
    ['Una Strand, the clerk, said on Monday that the pier leaked.', 'the pier leaked'],
    ['The pier, the clerk said, leaked.', 'The pier the clerk said leaked'],
    ['The pier was closed, the clerk said, because it leaked.', 'because it leaked'],
    ['The clerk said that the pier, which has nine posts, leaked.', 'the pier leaked'],
    ['The council denied that it knew, and the inn burned down.', 'that it knew'],
    ['The paper calls the pier a folly.', ''],
    ['The council approved the pier.', ''],
  ])('gives to somebody what is plainly theirs alone: “%s”', (sentence, voiced) => {
    expect(voicedIn(sentence)).toBe(voiced);
  });
});
