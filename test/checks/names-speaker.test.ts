import { expect, test } from 'vitest';
import { namesSpeaker } from '../../src/checks/names-speaker.ts';
import type { NameFound } from '../../src/registers/find-names.ts';

const NOBODY: readonly NameFound[] = [];
const findNothing = () => NOBODY;

test.each([
  ['Strand said so', 'Una Strand, harbour master of Ormsay'],
  ['the harbour master said so', 'Una Strand, harbour master of Ormsay'],
  ['the mayor said so', 'Ned Farrow, mayor of Ormsay'],
  ['the president said so', 'Ned Farrow, President of Ormsay'],
  ['a sign there reads', 'a sign at a protest in Ormsay'],
  ['his inventory lists it', 'Inventory of Sir Ned Farrow, 1841'],
])('“%s” names %s.', (words, speaker) => {
  expect(namesSpeaker(words, speaker, findNothing)).toBe(true);
});

test.each([
  ['Ormsay said so', 'Una Strand, harbour master of Ormsay'],
  ['the master of another boat said so', 'Una Strand, harbour master of Ormsay'],
  ['a mayor of Skerry said so', 'Ned Farrow, mayor of Ormsay'],
  ['at a protest it was said', 'a sign at a protest in Ormsay'],
  ['the council said so', 'Una Strand of the council'],
  ['Ormsay said so', 'Ormsay’s council'],
  ['it was said', ''],
])('“%s” does not name %s.', (words, speaker) => {
  expect(namesSpeaker(words, speaker, findNothing)).toBe(false);
});
