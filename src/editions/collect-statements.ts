import type { Book } from '../book/book.ts';
import { passageKey } from '../book/link-uses.ts';
import type { Prose } from '../markdown/parse-markdown.ts';
import { sha256Of } from '../text/sha256-of.ts';

/** Collects everything that the book states, by the address that a reading or an edition knows it by: sentences of chapters and story pages (`s-7k2mq`), notes (`afp-2021#3`), entries of the data (`question-…`, `kept-apart-…`, `unknown-…`, `event-…`, `delivery-…`, `entry-…`). The text holds its citations, so that either change shows. */
export function collectStatements(book: Book): ReadonlyMap<string, string> {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  return new Map([
    ...[...stories, ...book.chapters].flatMap(({ prose }) => sentencesOf(prose)),
    ...book.articles.flatMap(({ id, passages }) =>
      passages.map(({ place, ...passage }): Stated => [
        passageKey(id, place),
        JSON.stringify(passage, stated),
      ]),
    ),
    ...entriesByKind(book).flatMap(([kind, entries]) => dataOf(kind, entries)),
  ]);
}

/** Lists the entries of the data by the word that their addresses begin with. */
export function entriesByKind(book: Book): readonly (readonly [kind: string, entries: readonly Entry[]])[] {
  return [
    ['question', book.questions],
    ['kept-apart', book.keptApart],
    ['unknown', book.unknowns],
    ['event', book.events],
    ['delivery', book.deliveries],
    ['entry', Object.values(book.registers).flat()],
  ];
}

/** Returns the first 16 hexadecimal digits of the SHA-256 of a statement's text, in Unicode's normal form C and with every run of white space as one space: how a line may break is no change. */
export function fingerprintOf(text: string): string {
  return sha256Of(text.normalize('NFC').replace(/\s+/g, ' ')).slice(0, 16);
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly offset: number;
}

type Stated = readonly [id: string, text: string];

function sentencesOf(prose: Prose): readonly Stated[] {
  return prose.blocks.flatMap(({ statements }) =>
    statements
      .filter(({ id }) => id !== '')
      .map(({ id, text, citations }): Stated => [
        id,
        [text, ...citations.map(({ written }) => written)].join('\n'),
      ]),
  );
}

function dataOf(kind: string, entries: readonly Entry[]): readonly Stated[] {
  return entries.map((entry) => [`${kind}-${entry.id}`, JSON.stringify(entry, stated)]);
}

/** Where an entry stands in its file and on the map, by which forms it is found, under whose name figures file it, by what its paragraph is known again, by which event an article could have answered, and what it leaves empty, are no part of what it says. */
const UNSAID = new Set([
  'offset',
  'file',
  'forms',
  'actors',
  'charges',
  'clears',
  'map',
  'fingerprint',
  'sketch',
  'since',
]);

function stated(key: string, value: unknown): unknown {
  const isUnsaid = UNSAID.has(key) || (Array.isArray(value) && value.length === 0);
  return isUnsaid ? undefined : value;
}
