import { findOffices, officeWords } from '../text/find-offices.ts';
import { isEnglish } from '../text/is-english.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteVerdict } from './note-verdict.ts';

/** Holds the offices and ranks in an English note against its paragraph, or against what a word of it is resolved to: a prime minister is no foreign minister. */
export function verifyOffices({ note, paragraph, passage, article, language }: NoteBeside): NoteVerdict {
  if (!isEnglish(language)) return { troubles: [], unverified: [] };
  const texts = [paragraph, ...passage.resolved.map(({ means }) => means)];
  const held = texts.flatMap(findOffices);
  const known = new Set(texts.flatMap(officeWords));
  const strange = findOffices(note).filter(({ words }) => words.some((word) => !known.has(word)));
  if (!isEnglish(article.language)) {
    return {
      troubles: [],
      unverified: strange.map(({ written }) => ({ words: written, reason: 'language' })),
    };
  }
  return {
    unverified: [],
    troubles: strange.map(({ written, start }) => ({
      must: 'office-is-in-original',
      field: note,
      start,
      length: written.length,
      message: `“${written}” is no office that the paragraph names.`,
      expected: `An office that it names: ${listValues(held.map((office) => office.written))}.`,
      help: 'Correct the office by the original; or put the word that stands for it into `resolved`.',
    })),
  };
}
