import { countWords } from '../text/count-words.ts';
import { arrangeBody } from './arrange-body.ts';
import { arrangeHead } from './arrange-head.ts';
import type { Block } from './block.ts';
import { collectPassages } from './collect-passages.ts';
import { decodeCopy } from './decode-copy.ts';
import { giveRoles } from './give-roles.ts';
import { guessLanguage } from './guess-language.ts';
import { joinPieces } from './join-pieces.ts';
import type { Found, Original, OriginalPassage } from './original.ts';
import type { Page } from './page.ts';
import { readLineMetadata } from './read-line-metadata.ts';
import { refuseCopy } from './refuse-copy.ts';
import { splitBlocks } from './split-blocks.ts';
import { splitDatePrefix } from './split-date-prefix.ts';

/** Larger than any page that a person reads, small enough to be read in a few seconds. */
const MAX_BYTES = 5_000_000;

/** Reads a page copy (plain text, Markdown or saved HTML) into the parts of its article, its furniture, and what it says of the article. Throws a ContentError where the copy cannot be decoded or holds no running text. */
export function readOriginal(file: string, bytes: Uint8Array): Original {
  if (bytes.length > MAX_BYTES) refuseSize(file, bytes.length);
  const { text, encoding, isGuessed } = decodeCopy(file, bytes);
  if (text.trim() === '') refuseEmpty(file);
  const doubts: string[] = [];
  if (isGuessed) doubts.push(`The copy says nothing of its encoding; it is read as ${encoding}.`);
  return arrange(file, { blocks: splitBlocks(text), metadata: NOTHING }, doubts);
}

const NOTHING = { bylines: [], outlets: [], dates: [], urls: [] };

function arrange(file: string, page: Page, doubts: string[]): Original {
  const onDoubt = (doubt: string) => doubts.push(doubt);
  const blocks = page.blocks.flatMap(splitDatePrefix);
  if (blocks.length > page.blocks.length)
    onDoubt(
      'A date stands before the first words of a paragraph; of which text it is the date, the copy does not say.',
    );
  const joins: { whole: string; wordsBefore: number }[] = [];
  const roled = joinPieces(giveRoles(blocks), (whole, wordsBefore) => joins.push({ whole, wordsBefore }));
  const arranged = arrangeBody(arrangeHead(roled, page.title?.value, onDoubt), onDoubt);
  const { passages, furniture } = collectPassages(arranged, onDoubt);
  doubts.push(...joins.flatMap((join) => describeJoin(join, passages)));
  if (!isRunningText(passages)) refuseList(file);
  const headline = passages.find(({ place }) => place === 'headline');
  if (!headline) onDoubt('The copy has no headline.');
  const stands: Found | undefined = headline && {
    value: headline.text,
    isSure: false,
    ground: 'it stands above the text',
  };
  return {
    file,
    title: page.title ?? stands,
    ...collectMetadata(page, blocks),
    language: page.language ?? guessLanguage(passages.map(({ text }) => text).join(' ')),
    passages,
    furniture,
    doubts,
  };
}

function collectMetadata(page: Page, blocks: readonly Block[]) {
  const lines = blocks.flatMap((block, index) => readLineMetadata(block, blocks[index - 1]?.text) ?? []);
  const all = (key: 'bylines' | 'outlets' | 'dates' | 'urls') =>
    surestFirst([page.metadata, ...lines].flatMap((found) => found[key]));
  return { bylines: all('bylines'), outlets: all('outlets'), dates: all('dates'), url: all('urls')[0] };
}

/** Each value once, by the surest line that has it. */
function surestFirst(found: readonly Found[]): readonly Found[] {
  const sorted = found.toSorted((a, b) => Number(b.isSure) - Number(a.isSure));
  const values = sorted.map(({ value }) => value.toLowerCase());
  return sorted.filter((_, index) => values.indexOf(values[index]!) === index);
}

function describeJoin(
  { whole, wordsBefore }: { whole: string; wordsBefore: number },
  passages: readonly OriginalPassage[],
): readonly string[] {
  const passage = passages.find(({ text }) => text.startsWith(whole));
  if (!passage) return [];
  const name = /^\d/.test(passage.place) ? `Paragraph ${passage.place}` : `The ${passage.place}`;
  return [`${name} stands in two pieces on the copy, the first of ${wordsBefore} words; it is read as one.`];
}

/** A recipe, a list or a table of links has no two sentences of some length. */
function isRunningText(passages: readonly OriginalPassage[]): boolean {
  const lengths = passages.filter(({ place }) => /^\d/.test(place)).map(({ text }) => countWords(text));
  return lengths.some((length) => length >= 25) || lengths.filter((length) => length >= 12).length >= 2;
}

function refuseSize(file: string, size: number): never {
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
