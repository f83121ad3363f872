import { escapeHtml } from '../text/escape-html.ts';
import { fine } from './draw-text.ts';
import type { Sheet } from './sheet.ts';
import { stackPieces, type DrawnPart } from './stack-parts.ts';

/** A drawing on one sheet, in parts that stand below each other. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly parts: readonly DrawnPart[];
}

/** Frames a drawing as SVG: on screens a list to be walked item by item, called by `label`, or several, which then are numbered; elsewhere as many pictures as pages ask for, each with what it shows as its text alternative, and with an id made of that of the figure, by which pages are found. */
export function frameDrawing({ sheet, parts }: Drawing, label: string, id: string): string {
  const all = stackPieces(parts, sheet.most);
  const bare = label.replace(/\.$/, '');
  const pieces = all.map(({ svg, height, facts, target, carried }, index) => {
    const listed = all.length > 1 ? `${bare} (${index + 1}/${all.length}).` : label;
    const words = sheet.isWalked ? listed : `${bare}: ${facts.join('; ')}.`;
    const name = target ? ` id="${escapeHtml(`${id}-${target}`)}"` : '';
    return `<div class="piece ${sheet.name}"${name}>${frameCarried(carried, sheet)}<svg class="drawing" viewBox="0 0 ${fine(sheet.width)} ${fine(height)}" font-size="${sheet.letter}" role="${sheet.isWalked ? 'list' : 'img'}" aria-label="${escapeHtml(words)}">${svg}</svg></div>`;
  });
  return pieces.join('\n');
}

/** Where a page begins is known only when it is laid out: the style sheet shows the head there, and nobody hears it twice. */
function frameCarried(head: DrawnPart | undefined, { name, width, letter }: Sheet): string {
  if (!head || name !== 'paper') return '';
  return `<svg class="drawing carried" viewBox="0 0 ${fine(width)} ${fine(head.height)}" font-size="${letter}" aria-hidden="true">${head.svg}</svg>`;
}

/** Makes a part of a drawing an item that is walked and, with an address, leads there, from the whole of its height or from `area` alone; where nothing is walked, a part with its words. */
export function drawItem(
  { isWalked, width }: Sheet,
  {
    href,
    label,
    part,
    area = `M0 0h${fine(width)}v${fine(part.height)}H0z`,
  }: { readonly href?: string; readonly label: string; readonly part: DrawnPart; readonly area?: string },
): DrawnPart {
  const { svg } = part;
  if (!isWalked)
    return { svg, height: part.height, carried: part.carried, facts: [label], target: href?.slice(1) };
  // Whole pixels, which take fewer letters to write.
  const height = Math.ceil(part.height);
  if (!href) return { svg: `<g role="listitem" aria-label="${escapeHtml(label)}">${svg}</g>`, height };
  const target = `<path class="target" d="${area}"/>`;
  const link = `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">${target}${svg}</a>`;
  return { svg: `<g role="listitem">${link}</g>`, height };
}
