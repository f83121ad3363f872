import { stripMarkup } from './strip-markup.ts';

/** What is typographic, with its plain form. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′‹›`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]|-{2,}/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];
/** They show nothing: soft hyphens, joiners, marks of direction, a byte order mark. */
const FORMAT_CHARACTERS = /\p{Cf}/gu;

/** Returns the normal form of a paragraph, by which two copies of one text are known to be the same: Unicode’s form C (UAX #15); no format characters; the words of Markdown and HTML without their marks; straight quotation marks, hyphens for dashes, three dots for an ellipsis; every run of white space one space, and none at the ends. Letters, case, figures and other punctuation stay. */
export function toNormalForm(paragraph: string): string {
  const shown = paragraph.replace(FORMAT_CHARACTERS, '').normalize('NFC');
  return PLAIN.reduce(
    (text, [pattern, instead]) => text.replace(pattern, instead),
    stripMarkup(shown),
  ).trim();
}
