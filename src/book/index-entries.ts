import type { RegisterName, Registers } from '../registers/register.ts';
import type { PartId } from './part.ts';

const PART_BY_REGISTER: Readonly<Record<RegisterName, PartId>> = {
  people: 'names',
  organisations: 'names',
  places: 'places',
  equipment: 'equipment',
  terms: 'terms',
};

/** Indexes the entries of registers by the part that shows them: id → part. */
export function indexEntries(registers: Registers): Readonly<Record<string, PartId>> {
  return Object.fromEntries(
    Object.entries(registers).flatMap(([register, entries]) =>
      entries.map(({ id }) => [id, PART_BY_REGISTER[register as RegisterName]]),
    ),
  );
}
