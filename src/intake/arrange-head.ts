import { countWords } from '../text/count-words.ts';
import { toNormalForm } from '../text/normal-form.ts';
import { isSentence } from './is-sentence.ts';
import type { RoledBlock, Role } from './role.ts';

/** A paragraph without a stop at its end has at least so many words. */
const PARAGRAPH_WORDS = 25;
const FEWEST_WORDS = 6;
const STANDFIRST = { mostWords: 25, partOfNext: 2 / 3, partOfHeadline: 0.7, fewestWords: 5 };

/** Gives headline, kicker and standfirst their roles: what stands before the first paragraph, and that paragraph itself where it is short and stands directly below the headline, or says again what the headline says. `title` is the headline where the page names it. */
export function arrangeHead(
  blocks: readonly RoledBlock[],
  title: string | undefined,
  onDoubt: (doubt: string) => void,
): readonly RoledBlock[] {
  const start = blocks.findIndex((block) => block.role === undefined && isParagraph(block));
  const head = blocks.slice(0, start === -1 ? blocks.length : start);
  const headline = findHeadline(head, title);
  const roleByIndex = new Map<number, Role>(headline === -1 ? [] : [[headline, 'headline']]);
  head.forEach((block, index) => {
    if (block.role !== undefined || index === headline) return;
    roleByIndex.set(index, roleInHead(block, index < headline, [...roleByIndex.values()], onDoubt));
  });
  const hasStandfirst = [...roleByIndex.values(), ...head.map(({ role }) => role)].includes('standfirst');
  const headlineText = blocks[headline]?.text ?? title;
  if (start !== -1 && headlineText && !hasStandfirst) {
    const ground = standfirstGround(blocks, start, headline, headlineText);
    if (ground) roleByIndex.set(start, 'standfirst');
    if (ground)
      onDoubt(
        `The first lines below the headline are taken for a standfirst: ${ground}. If they are the first paragraph, every number below is one too low.`,
      );
  }
  return blocks.map((block, index) => ({ ...block, role: block.role ?? roleByIndex.get(index) }));
}

function isParagraph({ kind, text }: RoledBlock): boolean {
  const words = countWords(text);
  return kind !== 'heading' && (words >= PARAGRAPH_WORDS || (words >= FEWEST_WORDS && isSentence(text)));
}

/** The title that the page names; or the first heading; or the longest of the first lines that follow each other: a shorter one above is a kicker. */
function findHeadline(head: readonly RoledBlock[], title: string | undefined): number {
  const named = head.findIndex(
    ({ text }) => title !== undefined && toNormalForm(text) === toNormalForm(title),
  );
  if (named !== -1 || title !== undefined) return named;
  const heading = head.findIndex(({ kind, role }) => kind === 'heading' && role === undefined);
  if (heading !== -1) return heading;
  const first = head.findIndex(({ role }) => role === undefined);
  const [here, next] = [head[first], head[first + 1]];
  const isKicker =
    here &&
    next &&
    next.role === undefined &&
    countWords(here.text) <= 4 &&
    countWords(next.text) > countWords(here.text);
  return isKicker ? first + 1 : first;
}

function roleInHead(
  { text }: RoledBlock,
  isAbove: boolean,
  roles: readonly Role[],
  onDoubt: (doubt: string) => void,
): Role {
  if (isAbove) return 'kicker';
  if (countWords(text) >= FEWEST_WORDS && !roles.includes('standfirst')) return 'standfirst';
  onDoubt('A short line between headline and text is left out; it may be a name, a place or a heading.');
  return 'metadata';
}

/** Why the first paragraph is rather a standfirst; undefined where it is none. */
function standfirstGround(
  blocks: readonly RoledBlock[],
  start: number,
  headline: number,
  headlineText: string,
): string | undefined {
  const text = blocks[start]!.text;
  const words = countWords(text);
  const next = blocks.slice(start + 1).find(({ role }) => role === undefined);
  if (!next || words > STANDFIRST.mostWords) return undefined;
  if (words >= STANDFIRST.fewestWords && shareOfWords(text, headlineText) >= STANDFIRST.partOfHeadline)
    return 'they say again what it says';
  const isShort = words <= countWords(next.text) * STANDFIRST.partOfNext;
  return headline === start - 1 && isShort
    ? 'they stand directly below it, and are much shorter than what follows'
    : undefined;
}

function shareOfWords(text: string, other: string): number {
  const words = wordsOf(text);
  const known = new Set(wordsOf(other));
  return words.filter((word) => known.has(word)).length / words.length;
}

function wordsOf(text: string): readonly string[] {
  return (
    toNormalForm(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
