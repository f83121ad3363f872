import type { EdtfDate } from '../text/edtf-date.ts';
import { fine } from './draw-text.ts';

const DAY_MS = 86_400_000;
/** What an approximate day may be off by, as it is drawn. */
const ABOUT_MS = 12 * DAY_MS;

/** A straight scale of time, from the first of its days to the last, both included. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly width: number;
}

/** Returns where a day begins on a scale. */
export function xOfDay(day: string, scale: TimeScale): number {
  return xOfTime(Date.parse(day), scale);
}

function xOfTime(time: number, { from, to, x, width }: TimeScale): number {
  const [first, end] = [Date.parse(from), Date.parse(to) + DAY_MS];
  return x + (width * (Math.min(Math.max(time, first), end) - first)) / (end - first);
}

/** A date as it is drawn: where it begins and ends, and its shape as SVG. */
export interface DrawnDate {
  readonly start: number;
  readonly end: number;
  readonly svg: string;
}

/** Draws a date about the line `y` of a scale: a day as a tick, days or a month as a bar, a year and what is only about right as a bar with soft ends, which the paint `soft` has. */
export function drawDate(date: EdtfDate, scale: TimeScale, at: { y: number; height: number; soft: string }) {
  const blur = date.isApproximate && date.precision !== 'year' ? ABOUT_MS : 0;
  const start = xOfTime(Date.parse(date.earliest) - blur, scale);
  const end = xOfTime(Date.parse(date.latest) + DAY_MS + blur, scale);
  const isSoft = date.isApproximate || date.precision === 'year';
  const isDay = date.earliest === date.latest && !isSoft;
  const height = isDay ? at.height * 1.5 : at.height;
  const width = isDay ? at.height / 4 : Math.max(end - start, at.height / 3);
  const left = Math.min(start, scale.x + scale.width - width);
  const paint = isSoft ? ` fill="url(#${at.soft})"` : '';
  const svg = `<rect class="${isSoft ? 'soft' : 'time'}"${paint} x="${fine(left)}" y="${fine(at.y - height / 2)}" width="${fine(width)}" height="${fine(height)}"/>`;
  return { start: left, end: left + width, svg } satisfies DrawnDate;
}

/** Defines the paint of soft ends under an id. */
export function defineSoft(id: string): string {
  const stops = [0, 0.3, 0.7, 1].map(
    (offset, at) =>
      `<stop offset="${offset}" stop-color="currentColor" stop-opacity="${at % 3 === 0 ? 0 : 0.85}"/>`,
  );
  return `<defs><linearGradient id="${id}">${stops.join('')}</linearGradient></defs>`;
}
