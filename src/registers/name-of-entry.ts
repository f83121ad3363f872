import type { Registers } from './register.ts';

/** Returns the house spelling of an entry of the registers; an id that none of them has stands for itself. */
export function nameOfEntry(entryId: string, registers: Registers): string {
  const entries = Object.values(registers).flat();
  return entries.find(({ id }) => id === entryId)?.name ?? entryId;
}
