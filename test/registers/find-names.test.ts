import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../src/registers/find-names.ts';
import type { RegisterEntry, Registers } from '../../src/registers/register.ts';

function entry(id: string, name: string, parts: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    id,
    name,
    sortName: name,
    variants: [],
    forms: [],
    offices: [],
    text: '',
    notToConfuseWith: [],
    editorsNotes: [],
    file: 'registers/people.yaml',
    offset: 0,
    ...parts,
  };
}

function registersOf(parts: Partial<Registers>): Registers {
  return { people: [], organisations: [], places: [], equipment: [], terms: [], ...parts };
}

const findNames = createNameFinder(
  registersOf({
    people: [
      entry('una', 'Una Keïta', { sortName: 'Keïta, Una', variants: [{ as: 'Oona Keita', seen: '' }] }),
      entry('ole', 'Ole Keïta', { sortName: 'Keïta, Ole' }),
    ],
    organisations: [entry('committee', '“Committee (of One)”')],
    places: [entry('airport', 'Una Keïta Airport', { sortName: 'Airport, Una Keïta' })],
  }),
);

function namedIn(text: string) {
  return findNames(text).map(({ written, entries }) => [written, entries.map(({ id }) => id).join(' ')]);
}

describe('Names', () => {
  test('are found under every spelling, the longest at each place.', () => {
    expect(namedIn('Una Keïta, once Oona Keita, at Una Keïta Airport')).toEqual([
      ['Una Keïta', 'una'],
      ['Oona Keita', 'una'],
      ['Una Keïta Airport', 'airport'],
    ]);
  });

  test('are found by the surname alone, which two may share; a place has none.', () => {
    expect(namedIn('said Keïta at the Airport')).toEqual([['Keïta', 'una ole']]);
  });

  test('are found with what stands in brackets, without their quotation marks, and never within a word.', () => {
    expect(namedIn('the Committee (of One) met; Keïtas and aKeïta did not')).toEqual([
      ['Committee (of One)', 'committee'],
    ]);
  });

  test('are none where the registers are empty.', () => {
    expect(createNameFinder(registersOf({}))('Una Keïta')).toEqual([]);
  });
});
