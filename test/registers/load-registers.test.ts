import { expect, test } from 'vitest';
import { loadRegisters } from '../../src/registers/load-registers.ts';
import { REGISTER_NAMES } from '../../src/registers/register.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The registers of the stock book are read; one that it does not have is empty.', async () => {
  const { registers, sources, findings } = await loadRegisters(STOCK_BOOK);
  expect(Object.keys(registers).toSorted()).toEqual([...REGISTER_NAMES].toSorted());
  expect(registers.people).toMatchObject([
    {
      id: 'una-strand',
      name: 'Una Strand',
      sortName: 'Strand, Una',
      variants: [{ as: 'Oona Strand', seen: '[@courier-1997, headline]' }],
      notToConfuseWith: [],
      file: 'registers/people.yaml',
    },
  ]);
  expect(registers.equipment).toMatchObject([
    { id: 'ferry', name: 'ferry', sortName: 'ferry', variants: [] },
  ]);
  expect(registers.places).toEqual([]);
  expect(sources.map(({ path }) => path)).toEqual(['registers/people.yaml', 'registers/equipment.yaml']);
  expect(findings).toEqual([]);
});

test('A register that cannot be read is named, and the others are there.', async () => {
  const content = await layBook({ texts: { 'registers/people.yaml': '- id: Una\n' } });
  const { registers, findings, unreadable } = await loadRegisters(content);
  expect(registers.people).toEqual([]);
  expect(registers.equipment).toHaveLength(1);
  expect(unreadable).toEqual(['registers/people']);
  expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
    'key-is-given',
    'key-is-given',
    'value-is-valid',
  ]);
});
