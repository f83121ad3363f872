import type { Event } from '../timeline/event.ts';
import { groupByYear, type YearGroup } from '../timeline/group-by-year.ts';
import { defineSoft, type TimeScale } from './draw-date.ts';
import { drawDatedRow } from './draw-dated-row.ts';
import { drawMonthNames, drawSilentYears } from './draw-months.ts';
import { drawText } from './draw-text.ts';
import { drawItem, type Drawing } from './frame-drawing.ts';
import type { Sheet } from './sheet.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';
import { columnsOf, type Columns } from './timeline-columns.ts';
import { eventWords, type TimelineSource } from './timeline-source.ts';

/** Draws the events year by year, each year a strip of twelve months of one length: on it a mark as long as the date is open, beside it the date in words. Years in which nothing is dated are empty strips. */
export function drawTimeline(source: TimelineSource, sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  const parts = groupByYear(source.events).flatMap((group) =>
    group.told.length > 0
      ? drawYear(group, source, columns)
      : [drawSilence(group.year, source.silence, columns)],
  );
  return { sheet, parts };
}

/** A year’s head is not parted from its first event, and stands above the others again on a page that begins with one. */
function drawYear({ year, told }: YearGroup, source: TimelineSource, columns: Columns): readonly DrawnPart[] {
  const [first, ...others] = told.map((event) => drawEvent(event, yearScale(year, columns), source, columns));
  const head = drawHead(year, source.language, columns);
  const space = { svg: '', height: columns.leading * 0.5 };
  return [stackParts([head, first!]), ...others.map((part) => ({ ...part, carried: head })), space];
}

function yearScale(year: string, { strip }: Columns): TimeScale {
  return { from: `${year}-01-01`, to: `${year}-12-31`, ...strip };
}

function drawHead(year: string, language: string, columns: Columns): DrawnPart {
  const { leading, sheet } = columns;
  const y = leading * 1.6;
  const below = sheet.isStacked ? leading : 0;
  const names = { y: y + below, letter: sheet.letter, language };
  const head = drawText([year], { x: 0, y, name: 'year' });
  return { svg: head + drawMonthNames(yearScale(year, columns), names), height: y + below + leading * 0.3 };
}

function drawEvent(event: Event, scale: TimeScale, source: TimelineSource, columns: Columns): DrawnPart {
  const { sheet } = columns;
  const soft = `soft-${event.id}-${sheet.name}`;
  const row = {
    date: event.date,
    // The head of the year says it.
    day: event.date.edtf.length === 4 ? '' : source.day(event.date),
    title: event.title,
    actors: event.actors.map(source.nameOf).join(', '),
    sign: source.eventKinds.find(({ id }) => id === event.kind)?.sign,
  };
  const part = drawDatedRow(row, { scale, covers: source.covers, soft }, columns);
  const svg = part.svg.includes(soft) ? defineSoft(soft) + part.svg : part.svg;
  const label = eventWords(event, source);
  return drawItem(sheet, { href: `#event-${event.id}`, label, part: { ...part, svg } });
}

function drawSilence(year: string, words: string, columns: Columns): DrawnPart {
  const part = drawSilentYears(year, words, columns);
  return drawItem(columns.sheet, { label: `${year}: ${words}`, part });
}
