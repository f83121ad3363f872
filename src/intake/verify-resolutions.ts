import type { PassagePlace, Resolution } from '../articles/article.ts';
import { findWords } from './find-words.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteTrouble, type NoteVerdict, type Unverified } from './note-verdict.ts';

/** Holds what words of a paragraph are resolved to against the places that are said to name it. */
export function verifyResolutions(beside: NoteBeside): NoteVerdict {
  const judged = beside.passage.resolved.map((resolution) => judge(resolution, beside));
  return {
    troubles: judged.flatMap((one) => ('must' in one ? one : [])),
    unverified: judged.flatMap((one) => ('reason' in one ? one : [])),
  };
}

type Judged = NoteTrouble | Unverified | { readonly isRight: true };

function judge(resolution: Resolution, beside: NoteBeside): Judged {
  const { words, means, named } = resolution;
  const { names, paragraph, paragraphByPlace } = beside;
  if (findWords(words, paragraph).length === 0) {
    return report(resolution, `“${words}” does not stand in the paragraph.`, 'Words of the paragraph.');
  }
  if (named.length === 0) return { words, reason: 'our-reading' };
  const meant = names.find(means);
  if (meant.length === 0) return { words, reason: 'no-registered-name' };
  const textOf = (place: PassagePlace) => paragraphByPlace.get(place) ?? '';
  const isNamedAt = (place: PassagePlace, found: (typeof meant)[number]) =>
    found.entries.some((entry) => names.isNamed(entry, textOf(place)));
  const empty = named.find((place) => !meant.some((found) => isNamedAt(place, found)));
  const unnamed = meant.find((found) => !named.some((place) => isNamedAt(place, found)));
  if (empty === undefined && !unnamed) return { isRight: true };
  const where = [...paragraphByPlace.keys()].filter((place) =>
    meant.some((found) => isNamedAt(place, found)),
  );
  return report(
    resolution,
    `“${unnamed?.written ?? means}” is not named at ${empty ?? named.join(', ')}.`,
    `Places that name it: ${listValues(where)}.`,
  );
}

function report({ words }: Resolution, message: string, expected: string): NoteTrouble {
  return {
    must: 'resolution-is-named',
    field: words,
    start: 0,
    length: words.length,
    message,
    expected,
    help: 'Correct `named`, or what the words mean; where no place names it, write `named: ours`.',
  };
}
