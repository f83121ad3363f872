import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Book } from '../book/book.ts';
import { writeFile } from '../files/write-file.ts';
import type { AcceptedNote } from './accepted-note.ts';
import { fingerprintOf } from './collect-statements.ts';
import { ACCEPTED_FOLDER, type LoadedAccepted } from './load-accepted.ts';
import { weighCitations } from './weigh-citations.ts';

/** Records a statement as accepted with its notes as they are shown; drops what is recorded of statements and citations that are no longer there. Files whose record stays as it was are not touched. */
export async function recordAccepted(
  statement: string,
  book: Book,
  accepted: LoadedAccepted,
  content: string,
): Promise<void> {
  const standing = weighCitations(book, accepted).flatMap((citation) => {
    const text = citation.statement === statement ? citation.shown : citation.accepted;
    return text === undefined ? [] : [{ statement: citation.statement, passage: citation.passage, text }];
  });
  const standingByFile = Map.groupBy(standing, ({ passage }) => fileOf(passage.split('#')[0]!));
  const writtenByFile = new Map(accepted.records.map(({ source }) => [source.path, source.text]));
  for (const file of new Set([...writtenByFile.keys(), ...standingByFile.keys()])) {
    const text = formatRecord(standingByFile.get(file) ?? []);
    if (text === '') await rm(join(content, file));
    else if (text !== writtenByFile.get(file)) await writeFile(join(content, file), text);
  }
}

interface Standing {
  readonly statement: string;
  readonly passage: string;
  readonly text: string;
}

function fileOf(articleId: string): string {
  return `${ACCEPTED_FOLDER}/${articleId}.yaml`;
}

/** Passages in their order; of one passage, its notes by fingerprint; of one note, its statements by address: so that one acceptance is a change of few lines. */
function formatRecord(standing: readonly Standing[]): string {
  const notes = [...Map.groupBy(standing, ({ passage }) => passage)].flatMap(([passage, ofPassage]) =>
    [...Map.groupBy(ofPassage, ({ text }) => fingerprintOf(text))]
      .map(([fingerprint, same]): AcceptedNote => ({
        passage,
        fingerprint,
        // The last line's end makes it a block, however short it is.
        text: `${same[0]!.text}\n`,
        statements: same.map(({ statement }) => statement).toSorted(),
      }))
      .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  );
  return notes.length === 0 ? '' : stringify(notes, { lineWidth: 0 });
}
