import type { Book } from '../book/book.ts';
import { REGISTER_NAMES, type RegisterEntry } from '../registers/register.ts';
import { statementsOf, type ProseText } from './prose-text.ts';

/** What tells an ordinary word, or a name that is accounted for, from a name that is not. */
export interface KnownWords {
  /** Words that stand in small letters somewhere in the prose or the notes. */
  readonly small: ReadonlySet<string>;
  /** Words of registered spellings, with the entries that have them. */
  readonly entriesByWord: ReadonlyMap<string, ReadonlySet<RegisterEntry>>;
  /** Titles, labels, outlets and authors, which the articles' records hold. */
  readonly titles: readonly string[];
  /** Words of the outlets and authors of the articles, by which prose may name them in short. */
  readonly makers: ReadonlySet<string>;
  /** The words of all editor's notes, on which what speaks of the sources rests. */
  readonly editors: string;
}

/** Collects what a book knows of words, once for all its sentences. */
export function collectKnownWords(book: Book, texts: readonly ProseText[]): KnownWords {
  const small = new Set(
    texts.flatMap((text) => statementsOf(text).flatMap((statement) => smallWordsOf(statement.text))),
  );
  const entriesByWord = new Map<string, Set<RegisterEntry>>();
  const entries = REGISTER_NAMES.flatMap((register) => book.registers[register]);
  for (const entry of entries) {
    for (const word of wordsOf(entry))
      entriesByWord.set(word, (entriesByWord.get(word) ?? new Set()).add(entry));
  }
  return {
    small,
    entriesByWord,
    titles: titlesOf(book),
    makers: makersOf(book),
    editors: editorsWords(book, entries),
  };
}

function smallWordsOf(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
}

function wordsOf({ name, forms, variants }: RegisterEntry): readonly string[] {
  return [name, ...forms, ...variants.map(({ as }) => as)].flatMap(
    (spelling) => spelling.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

function titlesOf({ meta, articles, chapters }: Book): readonly string[] {
  return [
    meta.title,
    ...chapters.flatMap(({ title }) => title),
    ...articles.flatMap(({ title, label, outlet, carriedBy, authors }) => [
      title,
      label,
      outlet ?? '',
      carriedBy ?? '',
      ...authors,
    ]),
  ].filter((title) => title !== '');
}

function makersOf({ articles }: Book): ReadonlySet<string> {
  const makers = articles.flatMap(({ label, outlet = '', carriedBy = '', authors }) => [
    label,
    outlet,
    carriedBy,
    ...authors,
  ]);
  return new Set(makers.flatMap((maker) => maker.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
}

function editorsWords({ articles }: Book, entries: readonly RegisterEntry[]): string {
  return [...articles, ...entries]
    .flatMap(({ editorsNotes }) => editorsNotes.map(({ text }) => text))
    .join('\n');
}
