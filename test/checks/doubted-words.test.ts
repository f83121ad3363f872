import { describe, expect, test } from 'vitest';
import { doubtedWords } from '../../src/checks/doubted-words.ts';
import type { Held } from '../../src/checks/evidence.ts';

function wordsOf(...notes: readonly string[]) {
  return doubtedWords({
    notes: notes.map((text) => ({ name: 'mail-1998, para. 3', text })),
  } as unknown as Held);
}

describe('The words of a note', () => {
  test('are left open behind “reportedly”, and told before it.', () => {
    const { open, plain } = wordsOf('The owner reportedly lost two anchors.');
    expect([...open.hearsay.keys()]).toEqual(['los', 'anch']);
    expect([...plain]).toEqual(['own']);
  });

  test('are left open beside “alleged”, one word or a number with what it counts.', () => {
    expect([...wordsOf('They denied the alleged collision with buoys.').beside.keys()]).toEqual(['collis']);
    expect([...wordsOf('It hit a suspected 12 buoys there.').beside.keys()]).toEqual(['12', 'buoy']);
  });

  test('are left open as far as somebody knows, and by what may be, as far as the comma.', () => {
    const { open, plain } = wordsOf('As far as he knew a request was weighed, and the pier may rot.');
    expect([...open.knowledge.keys()]).toContain('request');
    expect([...open.possibility.keys()]).toEqual(['rot']);
    expect(plain.has('request')).toBe(false);
  });

  test('are told where a month is May.', () => {
    expect(wordsOf('In May the pier was painted.').open.possibility.size).toBe(0);
  });
});
