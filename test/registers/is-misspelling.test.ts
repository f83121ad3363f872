import { expect, test } from 'vitest';
import { isMisspelling } from '../../src/registers/is-misspelling.ts';

test.each([
  ['Omar Diarra', 'Oumar Diarra'],
  ['Choguel Maiga', 'Choguel Kokalla Maïga'],
  ['Shogul Koukala Maiga', 'Choguel Kokalla Maïga'],
  ['Amadou Touman Ture', 'Amadou Toumani Touré'],
  ['REUTERS', 'Reuters'],
  ['Oona Strand', 'Una Strand'],
  ['Mil. Mi-35B', 'Mil Mi-35P'],
  ['59.N6-TA', '59N6-TE'],
  ['Radio France International', 'Radio France Internationale'],
])('%s is a misspelling of %s.', (spelling, name) => {
  expect(isMisspelling(spelling, [name])).toBe(true);
});

test.each([
  ['Wagner Group', 'Wagner'],
  ['Russian state', 'Russia'],
  ['Takuba Task Force', 'Task Force Takuba'],
  ['Bamako Airport', 'Modibo Keïta International Airport'],
  ['Waterways Board', 'The Waterways Board'],
  ['OVQ', 'Observatorio Vulcanológico de Quemaya'],
  ['mercenaries', 'mercenary'],
  ['De la Fuente', 'Ernesto de la Fuente'],
  ['Airbus A320s', 'Airbus A320'],
  ['Dr du Preez', 'Johan du Preez'],
])('%s is another name for %s.', (spelling, name) => {
  expect(isMisspelling(spelling, [name])).toBe(false);
});
