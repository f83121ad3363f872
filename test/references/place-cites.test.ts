import { expect, test } from 'vitest';
import { parseCitation } from '../../src/references/parse-citation.ts';
import { createPlacer } from '../../src/references/place-cites.ts';

/** The position of each article of one note after another. */
function positions(...notes: readonly string[]): readonly string[] {
  const place = createPlacer();
  return notes.map((note, index) =>
    place(parseCitation(note)!.items, index + 1)
      .map(({ position, firstNote }) => position + (firstNote ? ` (${firstNote})` : ''))
      .join('; '),
  );
}

test('An article is mentioned first, then later, or right after itself at the same place or elsewhere.', () => {
  expect(
    positions(
      '[@a, para. 1]',
      '[@a, para. 1]',
      '[@a, para. 2]',
      '[@b, para. 1; @a, para. 2]',
      '[@a, para. 2]',
      '[@a]',
      '[@a, para. 3; @a, para. 3; @a, para. 4]',
      '[@b, para. 1]',
    ),
  ).toEqual([
    'first',
    'ibid (1)',
    'ibid-with-locator (1)',
    'first; subsequent (1)',
    'subsequent (1)',
    'subsequent (1)',
    'ibid-with-locator (1); ibid (1); ibid-with-locator (1)',
    'subsequent (4)',
  ]);
});

test('An article says how many notes ago it was mentioned.', () => {
  const place = createPlacer();
  const [a, b] = ['[@a, para. 1]', '[@b, para. 1]'].map((text) => parseCitation(text)!.items);
  place(a!, 1);
  place(b!, 2);
  expect(place(a!, 8)[0]?.notesSince).toBe(7);
  expect(place(a!, 9)[0]?.notesSince).toBe(1);
});

test('Each chapter begins anew.', () => {
  expect(positions('[@a, para. 1]')).toEqual(positions('[@a, para. 1]'));
});
