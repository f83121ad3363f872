import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Book } from '../book/book.ts';
import { ContentError } from '../files/content-error.ts';
import type { Finding } from '../files/finding.ts';
import { nearestName } from '../files/nearest-name.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { writeFile } from '../files/write-file.ts';
import { collectStatements, fingerprintOf } from './collect-statements.ts';
import { READINGS_FOLDER } from './load-readings.ts';
import { handedInSchema } from './reading.ts';

/** Records a reading as its reader handed it in, with the fingerprint of each statement as it stands; returns the path of the record from the content folder. Throws a ContentError where it names a statement that the book does not have. */
export async function recordReading(handedIn: SourceFile, book: Book, content: string): Promise<string> {
  const { record, findings, offsetOf } = parseYaml(handedIn, handedInSchema);
  if (!record) throw new ContentError(findings);
  const statements = collectStatements(book);
  const unknown = record.read.flatMap(({ statement }, index) =>
    statements.has(statement)
      ? []
      : [
          unknownStatement(handedIn, statement, offsetOf(['read', index, 'statement']), [
            ...statements.keys(),
          ]),
        ],
  );
  if (unknown.length > 0) throw new ContentError(unknown);
  const fingerprint = (statement: string) => fingerprintOf(statements.get(statement)!);
  const [told, plain] = [record.read.filter(saysMore), record.read.filter((said) => !saysMore(said))];
  const path = join(READINGS_FOLDER, basename(handedIn.path));
  const onRecord = {
    ...record,
    date: record.date.edtf,
    supported: Object.fromEntries(plain.map(({ statement }) => [statement, fingerprint(statement)])),
    read: told.map((said) => ({ ...said, fingerprint: fingerprint(said.statement) })),
  };
  await writeFile(join(content, path), stringify(onRecord, { lineWidth: 0 }));
  return path;
}

/** Whether a reader said more of a statement than that it is supported. */
function saysMore({
  said,
  remark,
  'kept-because': keptBecause,
}: z.infer<typeof handedInSchema>['read'][number]): boolean {
  return said !== 'supported' || remark !== undefined || keptBecause !== undefined;
}

function unknownStatement(
  source: SourceFile,
  statement: string,
  offset: number,
  known: readonly string[],
): Finding {
  const near = nearestName(statement, known);
  return {
    rule: 'record-resolves',
    severity: 'error',
    place: placeAt(source, offset, statement.length),
    message: `The book has no statement \`${statement}\`.`,
    expected:
      'The address of a sentence (s-7k2mq), a note (afp-2021#3) or an entry of the data (question-…).',
    help: near ? `Did you mean \`${near}\`?` : 'Correct the address, or take the line out.',
  };
}
