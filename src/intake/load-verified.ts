import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import type { SourceFile } from '../files/source-file.ts';
import { verifiedSchema, type VerifiedArticle } from './verified.ts';

/** Where verified notes are recorded, a file for each article, from the content folder. */
export const VERIFIED_FOLDER = 'records/verified';

/** Loads which notes were verified, in the order of their files; a book whose notes were never verified has none. */
export function loadVerified(content: string): Promise<LoadedRecords<VerifiedArticle>> {
  return loadRecords(content, VERIFIED_FOLDER, '.yaml', parseVerified);
}

function parseVerified(source: SourceFile) {
  const { record, findings } = parseYaml(source, verifiedSchema);
  return { record, findings };
}
