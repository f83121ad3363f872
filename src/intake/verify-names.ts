import type { Article } from '../articles/article.ts';
import type { NameFound } from '../registers/find-names.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteTrouble, type NoteVerdict } from './note-verdict.ts';
import { idsOf, type NameTester } from './test-names.ts';

/** Holds the registered names and terms of a note, and of who is quoted with it, against its paragraph: under any spelling of the registers, or as what a word of the paragraph is resolved to. The outlet may be named too. */
export function verifyNames(beside: NoteBeside): NoteVerdict {
  const { note, passage } = beside;
  const speakers = passage.quotations.map(({ speaker }) => speaker);
  const troubles = [
    ...strangersOf(note, beside, () => false),
    // Of a speaker’s country and office any paragraph may tell; the speaker is of this one.
    ...speakers.flatMap((speaker) => strangersOf(speaker, beside, (found) => isInArticle(found, beside))),
  ];
  return { troubles, unverified: [] };
}

function strangersOf(
  field: string,
  beside: NoteBeside,
  isElsewhere: (found: NameFound) => boolean,
): readonly NoteTrouble[] {
  const { names, paragraph, article, passage } = beside;
  const known = new Set([
    ...makersOf(article, names),
    ...passage.resolved.flatMap(({ means }) => [...idsOf(names.find(means))]),
  ]);
  return names
    .find(field)
    .filter((found) => isHeldTo(found, names))
    .filter(
      (found) =>
        !found.entries.some((entry) => known.has(entry.id) || names.isNamed(entry, paragraph)) &&
        !isElsewhere(found),
    )
    .map(({ written, start }) => ({
      must: 'name-is-in-original',
      field,
      start,
      length: written.length,
      message: `“${written}” is not named in the paragraph, under any spelling that the registers know.`,
      expected: `A name that it has: ${listValues(names.find(paragraph).map((found) => found.written))}.`,
      help: 'Correct the name; or put the word that stands for it into `resolved`, or its spelling into the register.',
    }));
}

/** A term is a word of the source, which is not ours to bring in; other common nouns, as *ferry*, are. */
function isHeldTo({ written, entries }: NameFound, { terms }: NameTester): boolean {
  return /\p{Lu}/u.test(written) || entries.some(({ id }) => terms.has(id));
}

function isInArticle({ entries }: NameFound, { names, paragraphByPlace }: NoteBeside): boolean {
  return entries.some(
    (entry) =>
      !names.people.has(entry.id) &&
      [...paragraphByPlace.values()].some((text) => names.isNamed(entry, text)),
  );
}

function makersOf({ label, outlet = '', carriedBy = '' }: Article, names: NameTester): readonly string[] {
  return [label, outlet, carriedBy].flatMap((maker) => [...idsOf(names.find(maker))]);
}
