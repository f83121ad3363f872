import { splitSentences } from '../text/split-sentences.ts';
import { findMarked } from './find-marked.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteVerdict } from './note-verdict.ts';
import { spansNotOurs } from './spans-not-ours.ts';

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+/gu;
/** So many first letters tell a name from another, and not from its adjective: *Russia*, *Russian*. */
const TELLING = 4;

/** Holds the capitalised words of a note that no register has, the first of each sentence and those between quotation marks aside, against its paragraph; where every noun has a capital, or the article is in another language, they say nothing. */
export function verifyCapitals(beside: NoteBeside): NoteVerdict {
  const { note, paragraph, article, language, passage, names } = beside;
  const [own, other] = [language, article.language].map((tag) => tag.split('-')[0]);
  if (own !== other || own === 'de') return { troubles: [], unverified: [] };
  const known = [
    paragraph,
    ...passage.resolved.map(({ means }) => means),
    article.label,
    article.outlet ?? '',
  ];
  const starts = new Set(splitSentences(note, language).map(({ start }) => start));
  const quoted = findMarked(note).map(({ words, start: from }) => ({
    start: from,
    end: from + words.length,
  }));
  const spans = [...spansNotOurs(note, names, language), ...quoted];
  const strange = [...note.matchAll(CAPITALISED)]
    .map(({ 0: written, index }) => ({ written, start: index }))
    .filter(
      ({ start }) => !starts.has(start) && !spans.some((span) => span.start <= start && start < span.end),
    )
    .filter(({ written }) => !known.some((text) => isIn(written, text)));
  return {
    unverified: [],
    troubles: strange.map(({ written, start }) => ({
      must: 'name-is-in-original',
      field: note,
      start,
      length: written.length,
      message: `“${written}” begins with a capital, and stands neither in the paragraph nor in a register.`,
      expected: `A name that the paragraph has: ${listValues(names.find(paragraph).map((found) => found.written))}.`,
      help: 'Correct the name; or give it an entry in a register, with the spelling of the paragraph as a variant.',
    })),
  };
}

function isIn(written: string, text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const stem = stemOf(written);
  return words.some((word) => stemOf(word) === stem) || (isAcronym(written) && hasInitials(words, written));
}

function stemOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, TELLING);
}

function isAcronym(written: string): boolean {
  return written === written.toUpperCase();
}

function hasInitials(words: readonly string[], acronym: string): boolean {
  return words
    .map((word) => word[0]!)
    .join('')
    .includes(acronym);
}
