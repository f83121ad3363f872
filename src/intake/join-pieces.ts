import { countWords } from '../text/count-words.ts';
import { isSentence } from './is-sentence.ts';
import type { RoledBlock } from './role.ts';

/** Fewer words are rather a heading than the first piece of a paragraph. */
const FEWEST_WORDS = { beforeSmallLetter: 4, beforeCapital: 8 };

/** Joins the pieces of paragraphs that a copy broke in mid-sentence, also where a picture or a link was put between; `onJoin` is told the whole and the number of words of its first piece. */
export function joinPieces(
  blocks: readonly RoledBlock[],
  onJoin: (whole: string, wordsBefore: number) => void,
): readonly RoledBlock[] {
  const joined: RoledBlock[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex(({ role }) => role === undefined);
    const piece = joined[at];
    if (!piece || block.role !== undefined || !isPieceBefore(piece, block, at === joined.length - 1)) {
      joined.push(block);
      continue;
    }
    const whole = { ...piece, text: `${piece.text} ${block.text}` };
    onJoin(whole.text, countWords(piece.text));
    joined[at] = whole;
  }
  return joined;
}

function isPieceBefore(piece: RoledBlock, next: RoledBlock, isNext: boolean): boolean {
  if (piece.kind !== 'paragraph' || next.kind !== 'paragraph' || isSentence(piece.text)) return false;
  const words = countWords(piece.text);
  if (/^["“«‘']?\p{Ll}/u.test(next.text) || /[,،;؛]$/u.test(piece.text)) {
    return words >= FEWEST_WORDS.beforeSmallLetter;
  }
  // A name, with its capital, may begin the second piece; a quotation in the first shows that it is no heading.
  const isRunning = /["“”«»]/u.test(piece.text) || words >= 2 * FEWEST_WORDS.beforeCapital;
  return (
    isNext &&
    isRunning &&
    words >= FEWEST_WORDS.beforeCapital &&
    /\p{Ll}/u.test(piece.text) &&
    isSentence(next.text)
  );
}
