import { parseYaml } from '../files/parse-yaml.ts';
import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import type { SourceFile } from '../files/source-file.ts';
import { recordSchema, type Reading } from './reading.ts';

/** Where readings are recorded, from the content folder. */
export const READINGS_FOLDER = 'records/readings';

/** Loads the readings on record, in the order of their files; a book that nobody has read has none. */
export function loadReadings(content: string): Promise<LoadedRecords<Reading>> {
  return loadRecords(content, READINGS_FOLDER, '.yaml', parseReading);
}

function parseReading(source: SourceFile) {
  const { record, findings } = parseYaml(source, recordSchema);
  if (!record) return { record: undefined, findings };
  const { supported, read, ...reading } = record;
  const plain = Object.entries(supported).map(([statement, fingerprint]) => ({
    statement,
    said: 'supported' as const,
    fingerprint,
  }));
  const told = read.map(({ 'kept-because': keptBecause, ...said }) => ({ ...said, keptBecause }));
  return { record: { ...reading, read: [...plain, ...told] }, findings };
}
