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
    isLoaded: false,
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
    organisations: [entry('committee', '“Committee (of One)”'), entry('daily', 'The Daily Keïta')],
    equipment: [entry('boat', 'Anne-Marie')],
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

  test('are found whether their letters are composed or not, and none within a longer word so spelt.', () => {
    const apart = 'Una Keïta'.normalize('NFD');
    expect(namedIn(`${apart}’s boat`)).toEqual([[apart, 'una']]);
    expect(namedIn('Una Keïtà'.normalize('NFD'))).toEqual([]);
  });

  test('are found without their accents, and are read as the spelling that has them.', () => {
    expect(findNames('Ole Keita, and Keita').map(({ written, as }) => [written, as])).toEqual([
      ['Ole Keita', 'Ole Keïta'],
      ['Keita', 'Keïta'],
    ]);
  });

  test('are found before a possessive, straight or curved, and after a link.', () => {
    expect(namedIn("Una Keïta’s, Keïta's and [Ole Keïta](entry:ole)’s boats")).toEqual([
      ['Una Keïta', 'una'],
      ['Keïta', 'una ole'],
      ['Ole Keïta', 'ole'],
    ]);
  });

  test('are found over the end of a line, and with spaces and hyphens that do not break.', () => {
    expect(namedIn('Una\nKeïta at Una\u00A0Keïta  Airport')).toEqual([
      ['Una\nKeïta', 'una'],
      ['Una\u00A0Keïta  Airport', 'airport'],
    ]);
    expect(namedIn('the Anne\u2011Marie')).toEqual([['Anne\u2011Marie', 'boat']]);
  });

  test('are found in compounds, but not as a part of another’s double name.', () => {
    expect(namedIn('the pro-Keïta camp, Keïta-like; Anne-Keïta and Keïta-Sow did not')).toEqual([
      ['Keïta', 'una ole'],
      ['Keïta', 'una ole'],
    ]);
  });

  test('are found with their article in small letters too.', () => {
    expect(namedIn('The Daily Keïta, and in the Daily Keïta')).toEqual([
      ['The Daily Keïta', 'daily'],
      ['the Daily Keïta', 'daily'],
    ]);
  });

  test('are none where the registers are empty.', () => {
    expect(createNameFinder(registersOf({}))('Una Keïta')).toEqual([]);
  });
});
