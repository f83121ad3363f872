import { listCharges, type Charged, type ChargesSource, type Said } from './charges-source.ts';
import { drawGap } from './draw-gap.ts';
import { drawText, fine } from './draw-text.ts';
import { drawItem, type Drawing } from './frame-drawing.ts';
import { wrapText } from './measure-text.ts';
import { countRows, placeTail } from './place-tail.ts';
import type { Sheet } from './sheet.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';
import { columnsOf, type Columns } from './timeline-columns.ts';

/** Draws who says what of whom, question by question: from each voice an arrow to those of whom it speaks, whole for a charge, broken and barred for a denial. A charge that nobody denies is followed by a gap. */
export function drawCharges(source: ChargesSource, sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  return { sheet, parts: listCharges(source).flatMap((charged) => drawCharged(charged, source, columns)) };
}

function drawCharged(
  { question: { id, question }, said, isUndenied }: Charged,
  { words }: ChargesSource,
  columns: Columns,
): readonly DrawnPart[] {
  const { sheet, leading } = columns;
  const lines = wrapText(question, sheet.letter * 1.2, sheet.width);
  const y = leading * 1.5;
  const head = {
    svg: `${drawText(lines, { x: 0, y, name: 'head', leading: leading * 1.2 })} `,
    height: y + (lines.length - 1) * leading * 1.2 + leading * 0.3,
  };
  const [first, ...others] = said.map((one) => drawSaid(one, words, columns));
  const rows = [...others, ...(isUndenied ? [drawGap('', words.undenied, columns)] : [])];
  return [
    stackParts([drawItem(sheet, { href: `#question-${id}`, label: question, part: head }), first!]),
    ...rows.map((part) => ({ ...part, carried: head })),
    { svg: '', height: leading * 0.5 },
  ];
}

/** The voice on the left, or above; its arrow, those of whom it speaks, and what it says on the right, or below. */
function drawSaid(
  said: Said,
  words: ChargesSource['words'],
  { sheet, leading, strip, text }: Columns,
): DrawnPart {
  const { letter, isStacked } = sheet;
  const base = leading * 1.1;
  const voice = wrapText(said.voice, letter, text.width);
  const tail = placeTail(said.told, voice.at(-1)!, letter, text.width);
  const rows = countRows(voice, tail);
  const y = base + (isStacked ? rows * leading : 0);
  const left = isStacked ? text.x : strip.x;
  const x = left + letter * 3.6;
  const room = strip.x + strip.width - x;
  const of = wrapText(said.of, letter, room);
  const value = said.value === '' ? [] : wrapText(said.value, letter * 0.92, room);
  const svg = [
    drawText(voice, { x: text.x, y: base, name: 'title', leading, tail }),
    drawArrow(said.isDenial, { from: left, to: x - letter * 0.6, y: y - letter * 0.3, size: letter * 0.32 }),
    drawText(of, { x, y, name: 'title', leading, tail: { lines: value, isBeside: false } }),
  ];
  const foot = Math.max(base + (rows - 1) * leading, y + (of.length + value.length - 1) * leading);
  const part = { svg: svg.join(' '), height: foot + letter * 0.5 };
  const kind = said.isDenial ? words.denial : words.charge;
  const how = [kind, ...(said.told === '' ? [] : [said.told])].join(': ');
  const label = `${said.voice} (${how}) → ${said.of}: ${said.value}`;
  return drawItem(sheet, { label, part });
}

/** Where an arrow goes from and to, and half the height of its head. */
interface ArrowPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}

function drawArrow(isDenial: boolean, { from, to, y, size }: ArrowPlace): string {
  const head = `M${fine(to)} ${fine(y)}l${fine(-size * 1.8)} ${fine(-size)}v${fine(size * 2)}z`;
  const bar = `M${fine(to)} ${fine(y - size * 1.3)}v${fine(size * 2.6)}`;
  const line = `M${fine(from)} ${fine(y)}H${fine(isDenial ? to : to - size)}`;
  if (isDenial) return `<path class="denial" d="${line}"/><path class="bar" d="${bar}"/>`;
  return `<path class="charge" d="${line}"/><path class="time" d="${head}"/>`;
}
