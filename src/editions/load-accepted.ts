import { basename } from 'node:path';
import type { Finding } from '../files/finding.ts';
import { loadRecords, type LoadedRecords, type ParsedRecord } from '../files/load-records.ts';
import { parseYaml, type ParsedYaml } from '../files/parse-yaml.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { acceptedNotesSchema, type AcceptedNote } from './accepted-note.ts';
import { fingerprintOf } from './collect-statements.ts';

/** Where accepted notes are recorded, a file for each article, from the content folder. */
export const ACCEPTED_FOLDER = 'records/accepted';

/** The accepted notes on one article, with the file that holds them. */
export interface AcceptedFile {
  readonly source: SourceFile;
  readonly notes: readonly AcceptedNote[];
}

/** The accepted notes of a book; a book in which nothing was ever accepted has none. */
export type LoadedAccepted = LoadedRecords<AcceptedFile>;

/** What a book without any record of accepted notes has. */
export const NOTHING_ACCEPTED: LoadedAccepted = { records: [], findings: [], unreadable: [], rests: [] };

/** Loads the notes that statements were accepted with. */
export function loadAccepted(content: string): Promise<LoadedAccepted> {
  return loadRecords(content, ACCEPTED_FOLDER, '.yaml', parseAccepted);
}

function parseAccepted(source: SourceFile): ParsedRecord<AcceptedFile> {
  const { record, findings, offsetOf } = parseYaml(source, acceptedNotesSchema);
  if (!record) return { record: undefined, findings };
  const wrong = findContradictions(source, record, offsetOf);
  return { record: wrong.length > 0 ? undefined : { source, notes: record }, findings: wrong };
}

/** A record that was changed by hand can say what no command wrote. */
function findContradictions(
  source: SourceFile,
  notes: readonly AcceptedNote[],
  offsetOf: ParsedYaml<unknown>['offsetOf'],
): readonly Finding[] {
  const articleId = basename(source.path, '.yaml');
  const known = new Set<string>();
  return notes.flatMap(({ passage, fingerprint, text, statements }, index) => [
    ...(passage.startsWith(`${articleId}#`)
      ? []
      : [otherArticle(source, offsetOf([index, 'passage']), passage, articleId)]),
    ...(fingerprint === fingerprintOf(text)
      ? []
      : [otherText(source, offsetOf([index, 'fingerprint']), passage, fingerprintOf(text))]),
    ...statements.flatMap((statement, at) => {
      const key = `${statement} ${passage}`;
      if (known.has(key))
        return [acceptedTwice(source, offsetOf([index, 'statements', at]), statement, passage)];
      known.add(key);
      return [];
    }),
  ]);
}

function otherArticle(source: SourceFile, offset: number, passage: string, articleId: string): Finding {
  return broken(source, offset, passage.length, {
    message: `A note on ${passage} stands among those on ${articleId}.`,
    expected: `Addresses that begin with ${articleId}#.`,
    help: `Bring the file back as it was written, or take the entry out and accept its statements again.`,
  });
}

function otherText(source: SourceFile, offset: number, passage: string, fingerprint: string): Finding {
  return broken(source, offset, fingerprint.length, {
    message: `The text of ${passage} is not the one that was accepted: its fingerprint is ${fingerprint}.`,
    expected: 'The text and the fingerprint that npm run accept wrote.',
    help: 'Bring the file back as it was written, or take the entry out and accept its statements again.',
  });
}

function acceptedTwice(source: SourceFile, offset: number, statement: string, passage: string): Finding {
  return broken(source, offset, statement.length, {
    message: `${statement} is accepted twice with ${passage}.`,
    expected: 'Each statement once for each passage that it cites.',
    help: `Take it out in both places, and run npm run accept -- ${statement}.`,
  });
}

function broken(
  source: SourceFile,
  offset: number,
  length: number,
  trouble: Pick<Finding, 'message' | 'expected' | 'help'>,
): Finding {
  return {
    rule: 'citation-is-accepted',
    severity: 'error',
    place: placeAt(source, offset, length),
    ...trouble,
  };
}
