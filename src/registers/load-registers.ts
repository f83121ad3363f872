import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { idSchema, lineSchema, proseSchema } from '../text/line-schema.ts';
import { REGISTER_NAMES, type RegisterEntry, type RegisterName, type Registers } from './register.ts';

const entrySchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  'sort-name': lineSchema.optional(),
  variants: z.array(z.strictObject({ as: lineSchema, seen: lineSchema })).default([]),
  text: proseSchema,
  'not-to-confuse-with': z.array(idSchema).default([]),
});

/** The registers, with the files they were read from and what could not be read. */
export interface LoadedRegisters {
  readonly registers: Registers;
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads the registers of `content/registers`; a book without one has it empty. */
export async function loadRegisters(content: string): Promise<LoadedRegisters> {
  const loaded = await Promise.all(REGISTER_NAMES.map((name) => loadRegister(content, name)));
  const registers = Object.fromEntries(
    loaded.map(({ name, entries }) => [name, entries]),
  ) as unknown as Registers;
  return {
    registers,
    sources: loaded.flatMap(({ source }) => source ?? []),
    findings: loaded.flatMap(({ findings }) => findings),
    unreadable: loaded.flatMap(({ unreadable }) => unreadable),
  };
}

async function loadRegister(content: string, name: RegisterName) {
  const file = `registers/${name}.yaml`;
  const { entries, source, findings, unreadable } = await loadList(content, file, entrySchema);
  const records = entries.map(({ record, offset }): RegisterEntry => {
    const { id, name: spelling, variants, text } = record;
    const [sortName, notToConfuseWith] = [record['sort-name'] ?? spelling, record['not-to-confuse-with']];
    return { id, name: spelling, sortName, variants, text, notToConfuseWith, file, offset };
  });
  return { name, entries: records, source, findings, unreadable };
}
