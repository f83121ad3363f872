import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from './finding.ts';
import { loadText } from './load-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** An entry of a list, with where it and its parts begin in the file. */
export interface LoadedEntry<T> {
  readonly record: T;
  readonly offset: number;
  /** Returns where the value under `path` of the entry begins, as an offset from 0. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}

/** The entries of one YAML list, each with where it begins, or why they could not be read. */
export interface LoadedList<T> {
  readonly entries: readonly LoadedEntry<T>[];
  /** Absent where the book has no such file, or it cannot be read. */
  readonly source: SourceFile | undefined;
  readonly findings: readonly Finding[];
  /** Its path without ending, where the file is there and cannot be read; otherwise empty. */
  readonly unreadable: readonly string[];
}

/** Loads a file that holds a list of records of one kind; a book without the file has an empty list. */
export async function loadList<Schema extends z.ZodType>(
  content: string,
  path: string,
  schema: Schema,
): Promise<LoadedList<z.infer<Schema>>> {
  const absent = { entries: [], source: undefined, findings: [], unreadable: [] };
  if (
    await access(join(content, path)).then(
      () => false,
      () => true,
    )
  )
    return absent;
  const name = path.replace(/\.yaml$/, '');
  const { source, findings } = await loadText(content, path);
  if (!source) return { ...absent, findings, unreadable: [name] };
  const parsed = parseYaml(source, z.array(schema));
  const entries = (parsed.record ?? []).map((record, index) => ({
    record,
    offset: parsed.offsetOf([index]),
    offsetOf: (within: readonly PropertyKey[]) => parsed.offsetOf([index, ...within]),
  }));
  return { entries, source, findings: parsed.findings, unreadable: parsed.record ? [] : [name] };
}
