import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';
import { loadText } from './load-text.ts';
import type { SourceFile } from './source-file.ts';

/** Records of one folder, with what could not be read. */
export interface LoadedRecords<T, Rest = never> {
  readonly records: readonly T[];
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read into records. */
  readonly unreadable: readonly string[];
  /** What could be read of those files all the same. */
  readonly rests: readonly Rest[];
}

/** A file read into a record, or what keeps it from being one, with what can be read all the same. */
export interface ParsedRecord<T, Rest = never> {
  readonly record: T | undefined;
  readonly findings: readonly Finding[];
  readonly rest?: Rest;
}

/** Loads every file of `content/folder` with this ending, in the order of their names, each through `parse`; a file that cannot be read does not keep the others from being read. */
export async function loadRecords<T, Rest = never>(
  content: string,
  folder: string,
  ending: string,
  parse: (source: SourceFile) => ParsedRecord<T, Rest>,
): Promise<LoadedRecords<T, Rest>> {
  const records: T[] = [];
  const findings: Finding[] = [];
  const unreadable: string[] = [];
  const rests: Rest[] = [];
  for (const name of await listFiles(join(content, folder), ending)) {
    const loaded = await loadText(content, `${folder}/${name}`);
    const parsed: ParsedRecord<T, Rest> = loaded.source
      ? parse(loaded.source)
      : { record: undefined, findings: loaded.findings };
    findings.push(...parsed.findings);
    if (parsed.record === undefined && parsed.rest) rests.push(parsed.rest);
    if (parsed.record === undefined) unreadable.push(`${folder}/${name.slice(0, -ending.length)}`);
    else records.push(parsed.record);
  }
  return { records, findings, unreadable, rests };
}
