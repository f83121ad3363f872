import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { idSchema, lineSchema, proseSchema } from '../text/line-schema.ts';
import { editorsNoteSchema } from './editors-note.ts';
import { mapMarkSchema } from './map-mark.ts';
import { REGISTER_NAMES, type RegisterEntry, type RegisterName, type Registers } from './register.ts';

const entrySchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  'sort-name': lineSchema.optional(),
  forms: z.array(lineSchema).default([]),
  seen: lineSchema.optional(),
  variants: z.array(z.strictObject({ as: lineSchema, seen: lineSchema })).default([]),
  offices: z
    .array(z.strictObject({ office: lineSchema, at: edtfDateSchema, passage: lineSchema }))
    .default([]),
  text: proseSchema,
  loaded: z.boolean().default(false),
  'editors-notes': z.array(editorsNoteSchema).default([]),
  'not-to-confuse-with': z.array(idSchema).default([]),
  map: mapMarkSchema.optional(),
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
    const { 'sort-name': sortName, 'not-to-confuse-with': notToConfuseWith, ...rest } = record;
    const { 'editors-notes': editorsNotes, offices, loaded: isLoaded, ...entry } = rest;
    return {
      ...entry,
      sortName: sortName ?? entry.name,
      notToConfuseWith,
      editorsNotes,
      isLoaded,
      offices: offices.toSorted((a, b) => (a.at.earliest < b.at.earliest ? -1 : 1)),
      file,
      offset,
    };
  });
  return { name, entries: records, source, findings, unreadable };
}
