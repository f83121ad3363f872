import type { RegisterEntry } from '../registers/register.ts';
import { stripMarkup } from '../text/strip-markup.ts';
import type { Book } from './book.ts';
import type { Teller } from './link-uses.ts';
import type { PartId } from './part.ts';

/** A statement, a heading or an entry of the data, with the texts of it that a reader sees. */
export interface TextPlace {
  /** Path of the page that shows it, as `chapters/a/`. */
  readonly path: string;
  /** Its id on that page, as `s-7k2mq` or `question-hull`. */
  readonly id: string;
  /** Without mark-up; citations and titles of references are left out. */
  readonly texts: readonly string[];
}

/** Lists the headings and statements of what tells the story, in order. */
export function listStoryTexts(tellers: readonly Teller[]): readonly TextPlace[] {
  return tellers.flatMap(({ path, prose }) => {
    const told = [...prose.headings, ...prose.blocks.flatMap(({ statements }) => statements)];
    return told
      .filter(({ id }) => id !== '')
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ id, text }) => ({ path, id, texts: [text] }));
  });
}

/** Lists the entries of the parts that a book shows, in the order of the parts. */
export function listDataTexts(
  book: Parameters<typeof entriesOf>[1] & Pick<Book, 'parts'>,
): readonly TextPlace[] {
  return book.parts.flatMap((part) =>
    entriesOf(part, book).map(([id, texts]) => ({
      path: `${part}/`,
      id,
      texts: texts.flatMap((text) => (text ? withoutMarks(text) : [])),
    })),
  );
}

function withoutMarks(text: string): string {
  return stripMarkup(text.replace(/\s*\[[^[\]]*@[^[\]]*\]/g, ''));
}

type Entry = readonly [id: string, texts: readonly (string | undefined)[]];

function entriesOf(
  part: PartId,
  book: Pick<
    Book,
    'questions' | 'keptApart' | 'unknowns' | 'events' | 'deliveries' | 'registers' | 'partByEntry'
  >,
): readonly Entry[] {
  if (part === 'differences') {
    return [
      ...book.questions.map(fromQuestion),
      ...book.keptApart.map(({ id, title, text }): Entry => [`kept-apart-${id}`, [title, text]]),
    ];
  }
  if (part === 'unknowns') return book.unknowns.map(({ id, text }) => [`unknown-${id}`, [text]]);
  if (part === 'timeline') {
    return book.events.map(({ id, title, text, ground }) => [`event-${id}`, [title, text, ground]]);
  }
  if (part === 'deliveries') return book.deliveries.map((delivery) => fromDelivery(delivery, book.registers));
  const entries = Object.values(book.registers).flat();
  const nameById = new Map(entries.map(({ id, name }) => [id, name]));
  return entries.filter(({ id }) => book.partByEntry[id] === part).map((entry) => fromEntry(entry, nameById));
}

function fromQuestion({ id, question, accounts, explanation }: Book['questions'][number]): Entry {
  const answers = accounts.map(({ value, voice, through, told, stage, scope, asOf }) =>
    inLine(value, voice, ...through, told, stage, scope, asOf),
  );
  return [`question-${id}`, [question, ...answers, explanation]];
}

function fromDelivery(
  { id, title, text, announced, arrived, items }: Book['deliveries'][number],
  { equipment }: Book['registers'],
): Entry {
  const counted = items.flatMap((item) => [
    equipment.find((entry) => entry.id === item.equipment)?.name,
    ...item.accounts.map(({ count, as, terms, voice }) => inLine(count, as, terms, voice)),
  ]);
  return [
    `delivery-${id}`,
    [title, text, ...[...announced, ...arrived].map(({ voice }) => voice), ...counted],
  ];
}

/** An account is one text. */
function inLine(...said: readonly (string | undefined)[]): string {
  return said.filter(Boolean).join(', ');
}

/** Its own name and spellings are what it is, and name nothing else. */
function fromEntry(
  { id, text, offices, editorsNotes, notToConfuseWith }: RegisterEntry,
  nameById: ReadonlyMap<string, string>,
): Entry {
  const others = notToConfuseWith.map((other) => nameById.get(other));
  const told = [...offices.map(({ office }) => office), ...editorsNotes.map((note) => note.text)];
  return [`entry-${id}`, [text, ...told, ...others]];
}
