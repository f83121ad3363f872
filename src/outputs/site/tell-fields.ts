import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { readEntry } from '../../editions/read-entry.ts';
import type { EdtfDate } from '../../text/edtf-date.ts';
import { formatDate } from '../../text/format-date.ts';
import { tellCitations } from './tell-citations.ts';

/** A part of a statement in words for readers, behind what it is; a sentence has no label. */
export type ToldField = readonly [label: string, words: string];

/** What programs need of an entry, and readers do not. */
const UNTOLD = new Set(['id', 'event', 'sortName', 'url', 'isTranslated', 'isLoaded']);

/** Tells a statement, as `collectStatements` gives it, part by part: a sentence and its citations, or the fields of an entry that have a label, one of a list at a time. */
export function tellFields(text: string, book: Book, words: Words): readonly ToldField[] {
  if (text === '') return [];
  const entry = readEntry(text);
  const parts = entry ? Object.entries(entry) : sentenceParts(text);
  return parts.flatMap(([name, value]) => {
    const label = name === '' ? name : words[`field-${name}`];
    if (label === undefined) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((part): ToldField => [label, tell(name, part, book, words)]);
  });
}

function sentenceParts(text: string): readonly (readonly [name: string, value: unknown])[] {
  const [sentence, ...citations] = text.split('\n');
  return [['', sentence], ...(citations.length > 0 ? [['seen', citations] as const] : [])];
}

function tell(name: string, value: unknown, book: Book, words: Words): string {
  if (typeof value !== 'object' || value === null) {
    return tellCitations(nameOf(name, String(value), book, words), book, words);
  }
  if ('edtf' in value) return formatDate(value as EdtfDate, book.meta.language, words.about);
  const parts = Array.isArray(value)
    ? value.map((part): [string, unknown] => [name, part])
    : Object.entries(value);
  return parts
    .filter(([part]) => !UNTOLD.has(part))
    .map(([part, inner]) => tell(part, inner, book, words))
    .join(' · ');
}

/** What a reader calls what the data knows by an id. */
function nameOf(name: string, value: string, book: Book, words: Words): string {
  const entry = (id: string) =>
    Object.values(book.registers)
      .flat()
      .find((one) => one.id === id)?.name;
  const names: Readonly<Record<string, string | undefined>> = {
    kind: book.meta.eventKinds.find(({ id }) => id === value)?.label,
    equipment: entry(value),
    notToConfuseWith: entry(value),
    chapters: book.chapters.find(({ slug }) => slug === value)?.title,
    differs: words[`differs-${value}`],
  };
  return names[name] ?? value;
}
