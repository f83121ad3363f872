import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { idSchema, proseSchema } from '../text/line-schema.ts';
import type { Unknown } from './unknown.ts';

const unknownSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['open question', 'missing voice']),
  text: proseSchema,
  chapters: z.array(idSchema).default([]),
});

const FILE = 'unknowns.yaml';

/** What is not known and who is not heard, with the file it was read from and what could not be read. */
export interface LoadedUnknowns {
  readonly unknowns: readonly Unknown[];
  readonly source: SourceFile | undefined;
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads `content/unknowns.yaml`. */
export async function loadUnknowns(content: string): Promise<LoadedUnknowns> {
  const { entries, source, findings, unreadable } = await loadList(content, FILE, unknownSchema);
  const unknowns = entries.map(({ record, offset }): Unknown => ({ ...record, file: FILE, offset }));
  return { unknowns, source, findings, unreadable };
}
