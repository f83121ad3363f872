import type { DeliveredCount, DeliveredItem } from '../timeline/event.ts';
import { countWords, isDiffering, type DeliveriesSource } from './deliveries-source.ts';
import { drawCount, numberOf } from './draw-count.ts';
import { drawText, fine } from './draw-text.ts';
import { drawItem } from './frame-drawing.ts';
import { wrapText } from './measure-text.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';
import type { Columns } from './timeline-columns.ts';

/** Draws one kind of thing in a delivery: its name on the left, or above, and on the right, or below, a line for each account; double lines where their numbers differ. No page ends behind the first of several. */
export function drawDelivered(
  item: DeliveredItem,
  source: DeliveriesSource,
  columns: Columns,
): readonly DrawnPart[] {
  const differs = isDiffering(item.accounts);
  const name = source.nameOf(item.equipment);
  const head = drawName(differs ? `${name} (${source.words.differ})` : name, columns);
  const most = Math.max(...item.accounts.map(({ count }) => numberOf(count) ?? 0));
  const [first, ...others] = item.accounts.map((account) => {
    const words = countWords(account, source);
    const part = drawAccount(account, words, { differs, most }, columns);
    return drawItem(columns.sheet, { label: `${name}: ${words}`, part });
  });
  if (columns.sheet.isStacked) return [stackParts([head, first!]), ...others];
  const rows = fillTo(head.height, [{ ...first!, svg: head.svg + first!.svg }, ...others]);
  return [stackParts(rows.slice(0, 2)), ...rows.slice(2)];
}

function drawName(name: string, { leading, sheet: { letter }, text }: Columns): DrawnPart {
  const lines = wrapText(name, letter, text.width);
  const y = leading * 1.1;
  // The space keeps the name and what is said of it apart in what is read out.
  const svg = `${drawText(lines, { x: text.x, y, name: 'title', leading })} `;
  return { svg, height: y + (lines.length - 1) * leading + letter * 0.5 };
}

/** The last line makes up for what the name beside them is higher than the lines. */
function fillTo(least: number, rows: readonly DrawnPart[]): readonly DrawnPart[] {
  const missing = least - rows.reduce((sum, { height }) => sum + height, 0);
  const last = rows.at(-1)!;
  return [...rows.slice(0, -1), { ...last, height: last.height + Math.max(0, missing) }];
}

function drawAccount(
  { count }: DeliveredCount,
  words: string,
  { differs, most }: { readonly differs: boolean; readonly most: number },
  { sheet: { letter, isStacked }, leading, strip, text }: Columns,
): DrawnPart {
  const left = (isStacked ? text.x : strip.x) + letter * 0.9;
  const base = leading * 1.1;
  const drawn = drawCount(count, { x: left, y: base, side: letter * 0.72, most });
  const x = left + drawn.width + letter * 0.6;
  const lines = wrapText(words, letter, strip.x + strip.width - x);
  const height = base + (lines.length - 1) * leading + letter * 0.4;
  const lineAt = (at: number) => `M${fine(left - letter * at)} ${fine(base - letter)}V${fine(height)}`;
  const double = differs ? `<path class="differs" d="${lineAt(0.5)}${lineAt(0.75)}"/>` : '';
  return { svg: double + drawn.svg + drawText(lines, { x, y: base, name: 'account', leading }), height };
}
