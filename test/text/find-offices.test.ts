import { expect, test } from 'vitest';
import { findOffices } from '../../src/text/find-offices.ts';

function found(text: string): readonly (readonly string[])[] {
  return findOffices(text).map(({ written, words }) => [written, words.join(' ')]);
}

test('Offices and ranks are found with what makes them others, and in one spelling.', () => {
  expect(found('The interim Defense Minister met Maj. Gen. Falk.')).toEqual([
    ['interim Defense Minister', 'interim defence minister'],
    ['Maj. Gen', 'major general'],
  ]);
  expect(found('its head, two spokeswomen and the former prime ministers')).toEqual([
    ['head', 'chief'],
    ['former prime ministers', 'former prime minister'],
  ]);
  expect(found('the headland, generally majestic')).toEqual([]);
});
