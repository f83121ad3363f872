import { stripMarkup } from '../text/strip-markup.ts';
import type { Block } from './block.ts';

const LINKS = /!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;
const RULE = /^\s*(?:(?:[-*_=~•·]\s*){3,})$/;
const HEADING = /^\s*#{1,6}\s+/;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;
const ITEM = /^\s*(?:[-*+•‣▪]|\d{1,3}[.)])\s+/;
/** Lines of a wrapped text are at most this long, and most of them nearly as long as the longest. */
const WRAP = { longest: 110, shortest: 40, filled: 0.7 };

/** Splits a page copy in plain text or Markdown into its blocks: at empty lines, and at every line where the copy does not wrap its lines. */
export function splitBlocks(text: string): readonly Block[] {
  const groups = text
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  const isWrapped = isWrappedText(groups);
  return groups.flatMap((lines) => splitGroup(lines, isWrapped)).filter((block) => block !== undefined);
}

/** Whether lines end where a column does: of the lines that another follows in their group, most fill it. */
function isWrappedText(groups: readonly (readonly string[])[]): boolean {
  const lengths = groups.flatMap((lines) => lines.slice(0, -1).map(({ length }) => length));
  const longest = Math.max(
    0,
    ...groups
      .flat()
      .map(({ length }) => length)
      .slice(0, 5000),
  );
  if (longest > WRAP.longest || longest < WRAP.shortest || lengths.length < 3) return false;
  const filled = lengths.filter((length) => length >= longest * WRAP.filled);
  return filled.length >= lengths.length * WRAP.filled;
}

function splitGroup(lines: readonly string[], isWrapped: boolean): readonly (Block | undefined)[] {
  const [first = '', second = ''] = lines;
  if (lines.length >= 2 && UNDERLINE.test(second))
    return [{ ...toBlock(first)!, kind: 'heading' }, ...splitGroup(lines.slice(2), isWrapped)];
  if (!isWrapped || lines.some((line) => ITEM.test(line) || HEADING.test(line))) return lines.map(toBlock);
  return [toBlock(lines.map((line) => line.replace(/^\s*>\s?/, '')).join(' '))];
}

function toBlock(line: string): Block | undefined {
  if (RULE.test(line)) return { text: '', kind: 'rule', isLink: false };
  const kind = HEADING.test(line) ? 'heading' : ITEM.test(line) ? 'item' : 'paragraph';
  const bare = line.replace(ITEM, '');
  const text = stripMarkup(bare).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { text, kind, isLink: !/[\p{L}\p{N}]/u.test(bare.replace(LINKS, '')) };
}
