import { expect, test } from 'vitest';
import type { EventKind } from '../../src/book/book.ts';
import { drawCloth } from '../../src/figures/draw-cloth.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import type { Event } from '../../src/timeline/event.ts';

const kinds: readonly EventKind[] = [
  { id: 'storm', label: 'storm', sign: 'cross' },
  { id: 'calm', label: 'calm', sign: 'dot' },
];

function clothOf(covers: string, events: readonly (readonly [string, string])[] = []): string {
  const told = events.map(([date, kind]) => ({ date: parseEdtfDate(date), kind }) as Event);
  return drawCloth(
    { meta: { covers: parseEdtfDate(covers)!, eventKinds: kinds }, events: told },
    'Signs & threads',
  );
}

const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;
const size = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);

test('Every month is a field: a sign for each kind of what is dated to it, else a thread.', () => {
  const svg = clothOf('1998-03/1999-02', [
    ['1998-04', 'storm'],
    ['1998-04-09', 'storm'],
    ['1998-05', 'storm'],
    ['1998-05', 'calm'],
    ['1998', 'calm'],
  ]);
  expect(count(svg, 'sign')).toBe(3);
  expect(count(svg, 'thread')).toBe(10);
  expect(svg).toContain('aria-label="Signs &amp; threads"');
});

test('A year is a row, and a row holds more of them where the cloth would be too high.', () => {
  expect(size(clothOf('1998-01/1999-12'))).toEqual([240, 34]);
  expect(size(clothOf('1998-11/1999-02'))).toEqual([240, 34]);
  const [width, height] = size(clothOf('1801-01/1900-12'));
  expect(height! / width!).toBeLessThanOrEqual(0.8);
  expect(width! % 240).toBe(0);
});
