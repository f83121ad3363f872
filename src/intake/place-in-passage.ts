import type { Article, PassagePlace } from '../articles/article.ts';
import type { Place } from '../files/finding.ts';
import { placeAt } from '../files/source-file.ts';

/** Returns the place, in the note file, of a part of a text that stands under a passage, however its lines are broken; that of the passage where the text is not there as it is read. */
export function placeInPassage(
  { source, offsetByPlace }: Article,
  place: PassagePlace,
  { field, start, length }: { readonly field: string; readonly start: number; readonly length: number },
): Place {
  const from = offsetByPlace[place] ?? 0;
  const at = flexible(field).exec(source.text.slice(from));
  if (field === '' || !at) return placeAt(source, from);
  const lengthOf = (text: string) => flexible(text).exec(at[0])?.[0].length ?? 0;
  const before = lengthOf(field.slice(0, start));
  return placeAt(source, from + at.index + before, lengthOf(field.slice(0, start + length)) - before);
}

/** Where a line may break, any white space may stand. */
function flexible(text: string): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(literal.replace(/\s+/g, String.raw`\s+`), 'u');
}
