import { countWords } from '../text/count-words.ts';
import { toNormalForm } from '../text/normal-form.ts';
import type { Block } from './block.ts';
import { isCaption } from './is-caption.ts';
import { labelBlock } from './label-block.ts';
import { readLineMetadata } from './read-line-metadata.ts';
import type { RoledBlock } from './role.ts';

/** A caption that a page gives twice, for those who see the picture and for those who do not, has at least so many words. */
const FEWEST_WORDS_TWICE = 5;

/** Gives each block the role that its own words or the copy’s mark-up show; what may be text is left without one. */
export function giveRoles(blocks: readonly Block[]): readonly RoledBlock[] {
  return blocks
    .filter(({ kind }) => kind !== 'rule')
    .map((block, index, all): RoledBlock => {
      const label = labelBlock(block);
      if (label) return { ...block, role: label.kind, closes: label.closes };
      const isMetadata =
        readLineMetadata(block, all[index - 1]?.text) || isLabelOfNext(block, all[index + 1]);
      if (isMetadata) return { ...block, role: 'metadata', closes: false };
      const isPicture = isCaption(block) || isBeginningOf(block, all[index + 1]);
      const role = isPicture ? 'caption' : block.kind === 'standfirst' ? 'standfirst' : undefined;
      return { ...block, role, closes: false };
    });
}

/** A line that ends in a colon before a line that is an address. */
function isLabelOfNext({ text }: Block, next: Block | undefined): boolean {
  return text.endsWith(':') && countWords(text) <= 4 && /^https?:\/\/\S+$/.test(next?.text ?? '');
}

function isBeginningOf({ text }: Block, next: Block | undefined): boolean {
  if (!next || countWords(text) < FEWEST_WORDS_TWICE || !isCaption(next)) return false;
  return toNormalForm(next.text).startsWith(toNormalForm(text).replace(/[.!?]$/, ''));
}
