import { countWords } from '../text/count-words.ts';
import { toNormalForm } from '../text/normal-form.ts';
import { isSentence } from './is-sentence.ts';
import type { RoledBlock } from './role.ts';

const PARAGRAPH_WORDS = 25;
const ITEM_WORDS = 8;
/** So many words of address, and the page speaks to its reader, as no report does. */
const FEWEST_ADDRESSES = 3;

/** Gives the rest of the blocks their roles: paragraphs, headings between them, and what the page says behind the end of the text. */
export function arrangeBody(
  blocks: readonly RoledBlock[],
  onDoubt: (doubt: string) => void,
): readonly RoledBlock[] {
  const end = findEnd(blocks);
  if (blocks.slice(end).some(({ role }) => role === undefined))
    onDoubt('All that stands below the line that closes the text is left out.');
  const body = blocks.map((block, index): RoledBlock => {
    if (block.role !== undefined) return block;
    return { ...block, role: index >= end ? 'disclaimer' : isParagraph(block) ? 'paragraph' : 'heading' };
  });
  return markClosing(markAppeal(body, onDoubt));
}

/** The first block that closes the text and has more of it before than behind. */
function findEnd(blocks: readonly RoledBlock[]): number {
  const end = blocks.findIndex(
    ({ closes }, index) => closes && wordsOfText(blocks.slice(0, index)) >= wordsOfText(blocks.slice(index)),
  );
  return end === -1 ? blocks.length : end;
}

function wordsOfText(blocks: readonly RoledBlock[]): number {
  return blocks.reduce((sum, { role, text }) => sum + (role === undefined ? countWords(text) : 0), 0);
}

function isParagraph({ kind, text }: RoledBlock): boolean {
  const words = countWords(text);
  if (kind === 'heading') return false;
  return words >= PARAGRAPH_WORDS || isSentence(text) || (kind === 'item' && words >= ITEM_WORDS);
}

/** Behind the text, a heading with paragraphs that all speak to the reader is an appeal of the page. */
function markAppeal(blocks: readonly RoledBlock[], onDoubt: (doubt: string) => void): readonly RoledBlock[] {
  const heading = blocks.findLastIndex(({ role }) => role === 'heading');
  const below = blocks.slice(heading + 1).filter(({ role }) => role === 'paragraph');
  if (heading === -1 || below.length === 0 || !below.every(isAppeal)) return blocks;
  onDoubt('The last lines are taken for an advertisement of the page: they speak to the reader.');
  return blocks.map((block, index) => {
    const isPart = index >= heading && (block.role === 'heading' || block.role === 'paragraph');
    return isPart ? { ...block, role: 'advert' } : block;
  });
}

function isAppeal({ text }: RoledBlock): boolean {
  const outside = toNormalForm(text).replace(/"[^"]*"/g, '');
  const ours = outside.match(/\b(?:we|us|our|ours|nous|notre|nos)\b/giu)?.length ?? 0;
  const yours = outside.match(/\b(?:you|your|yours|readers?|vous|votre|vos|lecteurs?)\b/giu)?.length ?? 0;
  return ours > 0 && yours > 0 && ours + yours >= FEWEST_ADDRESSES;
}

/** A heading below which nothing follows heads nothing: the name of an agency, or a way on. */
function markClosing(blocks: readonly RoledBlock[]): readonly RoledBlock[] {
  const last = blocks.findLastIndex(({ role }) => role === 'paragraph');
  return blocks.map((block, index) => {
    if (index < last || block.role !== 'heading') return block;
    return { ...block, role: /^\(?\p{Lu}{2,}/u.test(block.text) ? 'credit' : 'navigation' };
  });
}
