import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../files/finding.ts';
import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { compareVersions } from '../text/version.ts';
import { editionSchema, editionStatementsSchema, type Edition } from './edition.ts';

/** Where editions are on record, from the content folder: of each, what is said of it (`1.0.0.yaml`) and what it stated (`1.0.0.json`). */
export const EDITIONS_FOLDER = 'records/editions';

/** Loads the editions on record, the oldest first. */
export async function loadEditions(content: string): Promise<LoadedRecords<Edition>> {
  const loaded = await loadRecords(content, EDITIONS_FOLDER, '.yaml', (source) =>
    parseEdition(source, content),
  );
  return {
    ...loaded,
    records: loaded.records.toSorted((a, b) => compareVersions(a.version, b.version)),
  };
}

function parseEdition(source: SourceFile, content: string) {
  const { record, findings } = parseYaml(source, editionSchema);
  if (!record) return { record: undefined, findings };
  const stated = readStatements(join(content, source.path.replace(/\.yaml$/, '.json')));
  if (!stated) return { record: undefined, findings: [unreadStatements(source)] };
  const statements = new Map(Object.entries(stated.statements));
  return { record: { ...record, ...stated, statements, source }, findings };
}

/** It is written by a command alone, and larger than what a person writes. */
function readStatements(path: string) {
  try {
    return editionStatementsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function unreadStatements(source: SourceFile): Finding {
  const name = source.path.replace(/^.*\//, '').replace(/\.yaml$/, '.json');
  return {
    rule: 'edition-is-whole',
    severity: 'error',
    place: placeAt(source, 0),
    message: `What this edition stated cannot be read: ${name} is missing or broken.`,
    expected: 'Both files as npm run edition wrote them.',
    help: `Bring ${name} back as it was written.`,
  };
}
