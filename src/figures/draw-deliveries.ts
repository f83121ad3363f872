import type { DatedAccount, Delivery } from '../timeline/event.ts';
import type { DeliveriesSource } from './deliveries-source.ts';
import { defineSoft, type TimeScale } from './draw-date.ts';
import { drawDatedRow } from './draw-dated-row.ts';
import { drawDelivered } from './draw-delivered.ts';
import { drawGap } from './draw-gap.ts';
import { drawMonthNames } from './draw-months.ts';
import { drawText } from './draw-text.ts';
import { drawItem, type Drawing } from './frame-drawing.ts';
import { wrapText } from './measure-text.ts';
import type { Sheet } from './sheet.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';
import { columnsOf, type Columns } from './timeline-columns.ts';

/** What all deliveries are drawn with. */
interface Board {
  readonly source: DeliveriesSource;
  readonly columns: Columns;
  /** Whole months, from the first date to the last; absent where nothing is dated. */
  readonly scale: TimeScale | undefined;
}

/** Draws the deliveries one by one: when each was announced and arrived, on one scale of time, and of each kind of thing the number that each account gives. What is not given is a gap, and numbers that differ stand beside double lines. */
export function drawDeliveries(source: DeliveriesSource, sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  const board = { source, columns, scale: scaleOf(source.deliveries, columns) };
  return { sheet, parts: source.deliveries.flatMap((delivery) => drawDelivery(delivery, board)) };
}

function scaleOf(deliveries: readonly Delivery[], { strip }: Columns): TimeScale | undefined {
  const dates = deliveries.flatMap(({ announced, arrived }) => [...announced, ...arrived]);
  const days = dates.flatMap(({ date }) => [date.earliest, date.latest]).toSorted();
  if (days.length === 0) return undefined;
  const [year = 0, month = 1] = days.at(-1)!.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${days[0]!.slice(0, 7)}-01`, to: end, ...strip };
}

function drawDelivery(delivery: Delivery, board: Board): readonly DrawnPart[] {
  const { source, columns } = board;
  const { announced, arrived, notDated } = source.words;
  const isDated = delivery.event !== undefined || delivery.announced.length + delivery.arrived.length > 0;
  const dates = isDated
    ? [...drawDates(announced, delivery, board), ...drawDates(arrived, delivery, board)]
    : [drawGap('', notDated, columns)];
  const rows = [...dates, ...delivery.items.flatMap((item) => drawDelivered(item, source, columns))];
  // A page that ended below the gap would end with a head.
  const kept = isDated ? 1 : 2;
  const head = drawHead(delivery, isDated, board);
  return [
    stackParts([head, ...rows.slice(0, kept)]),
    ...rows.slice(kept).map((part) => ({ ...part, carried: head })),
    { svg: '', height: columns.leading * 0.5 },
  ];
}

function drawHead({ id, title }: Delivery, isDated: boolean, { source, columns, scale }: Board): DrawnPart {
  const { leading, sheet, text } = columns;
  const lines = wrapText(title, sheet.letter * 1.2, text.x + text.width);
  const y = leading * 1.5;
  const foot = y + (lines.length - 1) * leading * 1.2;
  const names = {
    y: foot + (sheet.isStacked ? leading : 0),
    letter: sheet.letter,
    language: source.language,
  };
  const months = scale && isDated ? drawMonthNames(scale, names) : '';
  const svg = drawText(lines, { x: 0, y, name: 'head', leading: leading * 1.2 });
  const height = (months === '' ? foot : names.y) + leading * 0.3;
  const head = drawItem(sheet, { href: `#delivery-${id}`, label: title, part: { svg, height } });
  return { ...head, svg: head.svg + months };
}

function drawDates(label: string, delivery: Delivery, board: Board): readonly DrawnPart[] {
  const { source, columns, scale } = board;
  const stage = label === source.words.announced ? 'announced' : 'arrived';
  const accounts = delivery[stage];
  if (!scale || accounts.length === 0) return [drawGap(label, source.words.noDay, columns)];
  return accounts.map((account, at) =>
    drawAccount(label, account, `${delivery.id}-${stage}-${at}`, { source, columns, scale }),
  );
}

function drawAccount(
  title: string,
  { date, voice }: DatedAccount,
  id: string,
  { source, columns, scale }: Board & { readonly scale: TimeScale },
): DrawnPart {
  const { sheet } = columns;
  const soft = `soft-${id}-${sheet.name}`;
  const covers = { ...date, earliest: scale.from, latest: scale.to };
  const day = source.day(date);
  const part = drawDatedRow({ date, day, title, actors: voice }, { scale, covers, soft }, columns);
  const svg = part.svg.includes(soft) ? defineSoft(soft) + part.svg : part.svg;
  return drawItem(sheet, { label: `${title}: ${day}, ${voice}`, part: { ...part, svg } });
}
