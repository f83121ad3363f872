import { countWords } from '../text/count-words.ts';
import { arrangePage } from './arrange-page.ts';
import { decodeCopy } from './decode-copy.ts';
import type { Original, OriginalPassage } from './original.ts';
import type { Page } from './page.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { refuseCopy } from './refuse-copy.ts';

/** In bytes: larger than any page that a person reads, small enough to be read in a few seconds. */
export const MAX_BYTES = 3_000_000;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Reads a page copy (plain text, Markdown or saved HTML) into the parts of its article, its furniture, and what it says of the article. Throws a ContentError where the copy is too large, cannot be decoded or holds no running text. */
export function readOriginal(file: string, bytes: Uint8Array): Original {
  if (bytes.length > MAX_BYTES) refuseSize(file, bytes.length);
  const { text, encoding, isGuessed } = decodeCopy(file, bytes);
  if (text.trim() === '') refuseEmpty(file);
  const original = { file, ...arrangePage(readPage(file, text)) };
  if (!isRunningText(original.passages)) refuseList(file);
  const guess = `The copy says nothing of its encoding; it is read as ${encoding}.`;
  return isGuessed ? { ...original, doubts: [guess, ...original.doubts] } : original;
}

/** To add a format of page copy, read it into a Page, and name its sign here. */
function readPage(file: string, text: string): Page {
  const isHtml = HTML.test(text.slice(0, 4096)) || /\.x?html?$/i.test(file);
  return isHtml ? readHtml(file, text) : readText(text);
}

/** A recipe, a list or a table of links has no two sentences of some length. */
function isRunningText(passages: readonly OriginalPassage[]): boolean {
  const lengths = passages.filter(({ place }) => /^\d/.test(place)).map(({ text }) => countWords(text));
  return lengths.some((length) => length >= 25) || lengths.filter((length) => length >= 12).length >= 2;
}

/** Throws the ContentError that says how large a copy may be. */
export function refuseSize(file: string, size: number): never {
  return refuseCopy(
    file,
    `The copy has ${Math.ceil(size / 1e6)} MB.`,
    `At most ${MAX_BYTES / 1e6} MB: the text of one page, without pictures.`,
    'Save the page as “HTML only”, or copy the text of the article into a file.',
  );
}

function refuseEmpty(file: string): never {
  return refuseCopy(file, 'This file is empty.', 'The copy of a page.', 'Save the page again.');
}

function refuseList(file: string): never {
  return refuseCopy(
    file,
    'The copy holds no running text: no paragraph of 25 words, nor two of twelve.',
    'A page copy of an article.',
    'See that the right file was named and that the page was saved whole, not only its frame.',
  );
}
