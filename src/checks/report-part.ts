import type { Book } from '../book/book.ts';
import { nearestName } from '../files/nearest-name.ts';
import { placeAt } from '../files/source-file.ts';
import { passageName, type StatementEvidence } from './evidence.ts';
import { excerptNote } from './excerpt-note.ts';
import { offsetInSource } from './offset-in-source.ts';
import type { RuleFinding } from './rule.ts';

/** What is wrong with a part of a statement. */
export interface PartTrouble {
  /** The part as the prose has it. */
  readonly written: string;
  /** Offset of the part in the statement's text; where absent, the first place at which it stands. */
  readonly start?: number | undefined;
  readonly message: string;
  readonly expected: string;
  readonly help: string;
}

/** A message shows no more notes than a writer looks at. */
const MOST_NOTES = 3;

/** Returns the finding for a part of a statement, with its place. */
export function reportPart(
  { prose, statement, held }: Pick<StatementEvidence, 'prose' | 'statement' | 'held'>,
  trouble: PartTrouble,
): RuleFinding {
  const { written, message, expected, help } = trouble;
  const start = trouble.start ?? Math.max(0, statement.text.indexOf(written));
  return {
    place: placeAt(prose.source, offsetInSource(statement, prose.source, start), written.length),
    about: { address: statement.id || prose.address, offset: statement.offset },
    message: plain(message),
    cited: held.notes.slice(0, MOST_NOTES).map(({ name, text }) => ({
      name,
      text: plain(excerptNote(text, statement.text)),
    })),
    expected: plain(expected),
    help: plain(help),
  };
}

/** No-break spaces are the typesetter's, and stand in no file. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Names the citation of a statement as the writer wrote it. */
export function citedBy({ statement }: StatementEvidence): string {
  return statement.citations.map(({ written }) => written).join(' ');
}

/** Lists values for a message, or says that there are none. */
export function listed(values: Iterable<string | number>): string {
  const list = [...new Set(values)];
  return list.length > 0 ? list.slice(0, 12).join(', ') : 'none';
}

/** Says in which other passages a test holds, for the writer who cited the wrong one; empty where in none. */
export function passagesWhere(book: Book, holds: (note: string) => boolean): string {
  const found = book.articles.flatMap(({ id, passages }) =>
    passages
      .filter(({ note }) => note !== undefined && holds(note))
      .map(({ place }) => passageName(id, place)),
  );
  return found.length > 0
    ? `It stands in ${found.slice(0, 3).join('; ')}: cite that, or correct the sentence.`
    : '';
}

/** Suggests the nearest of some words. */
export function didYouMean(written: string, known: readonly string[]): string {
  const near = nearestName(written, known);
  return near ? `Did you mean ${near}?` : 'Correct the sentence, or cite the passage that carries it.';
}
