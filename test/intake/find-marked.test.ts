import { expect, test } from 'vitest';
import { findMarked } from '../../src/intake/find-marked.ts';

test.each([
  ['She said, "We go," and "now".', ['We go,', 'now']],
  ['“We go”, she said, and «we stay», „we wait“', ['We go', 'we stay', 'we wait']],
  ["She said 'we'll go now', and the keepers' lamp", ["we'll go now"]],
  ['She said: "We go on', ['We go on']],
  ['and then we go," she said. "Then we stay."', ['and then we go,', 'Then we stay.']],
  ['a lamp called "Tern"', ['Tern']],
  ['The keepers’ lamp isn’t theirs.', []],
])('Words between marks are found in %j.', (text, words) => {
  expect(findMarked(text).map((marked) => marked.words)).toEqual(words);
  for (const { words: found, start } of findMarked(text)) {
    expect(text.slice(start, start + found.length)).toBe(found);
  }
});
