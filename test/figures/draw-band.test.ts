import { describe, expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import type { EventKind } from '../../src/book/book.ts';
import { countBand, drawBand, type BandSource } from '../../src/figures/draw-band.ts';
import { drawIcon } from '../../src/figures/draw-icon.ts';
import { SIGNS } from '../../src/figures/signs.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { STOCK_BOOK } from '../checks/lay-book.ts';

const eventKinds: readonly EventKind[] = [
  { id: 'loss', label: 'loss', sign: 'cross' },
  { id: 'arrival', label: 'arrival', sign: 'lozenge' },
];

function source(covers: string, events: readonly (readonly [date: string, kind: string])[]): BandSource {
  const dated = events.map(([date, kind]) => ({ date: parseEdtfDate(date)!, kind }));
  return {
    meta: { covers: parseEdtfDate(covers)!, eventKinds },
    events: dated as unknown as BandSource['events'],
  };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('The band', () => {
  test('has one drawing a year, a cell a month, and an empty cell where nothing is told.', async () => {
    const book = await buildBook(STOCK_BOOK);
    const html = drawBand(book, 'Sixteen months');
    expect(count(html, '<svg ')).toBe(3);
    expect([...html.matchAll(/band-label">(\d+)</g)].map(([, year]) => year)).toEqual([
      '1996',
      '1997',
      '1998',
    ]);
    expect(count(html, 'is-silent')).toBe(14);
    expect(count(html, '<g ')).toBe(2);
    expect(html).toContain(`<g class="is-dark"><path transform="translate(20 0)" d="${SIGNS.cross}"/></g>`);
    expect(countBand(book)).toEqual({ months: 16, told: 2 });
  });

  test('has a text alternative, escaped, and hides its drawings.', () => {
    const html = drawBand(source('1997-01', []), 'A "band" <of> months');
    expect(html).toMatch(/^<div class="band" role="img" aria-label="A &quot;band&quot; &lt;of&gt; months">/);
    expect(count(html, 'aria-hidden="true"')).toBe(count(html, '<svg '));
  });

  test('begins and ends with the months that it covers, across the turn of a year.', () => {
    const html = drawBand(source('1996-12/1997-01', []), '');
    expect([...html.matchAll(/d="M([\d.]+) /g)].map(([, x]) => x)).toEqual(['114.5', '4.5']);
  });

  test('shows each kind of a month once, in the order of the kinds, and no event dated to a year alone.', () => {
    const html = drawBand(
      source('1997-01/1997-02', [
        ['1997-02-03', 'arrival'],
        ['1997-02', 'loss'],
        ['1997-02-01', 'loss'],
        ['1997', 'loss'],
      ]),
      '',
    );
    expect(count(html, SIGNS.cross)).toBe(1);
    expect(html.indexOf(SIGNS.cross)).toBeLessThan(html.indexOf(SIGNS.lozenge));
    expect(html).toContain('viewBox="0 0 120 20"');
    expect(count(html, 'is-silent')).toBe(1);
  });

  test('counts its months, and those of which something is told to the month.', () => {
    const events = [
      ['1997', 'loss'],
      ['1997-02-03', 'loss'],
      ['1997-02', 'arrival'],
      ['1996-12', 'loss'],
    ] as const;
    expect(countBand(source('1997-01/1997-06', events))).toEqual({ months: 6, told: 1 });
  });

  test('leaves out what lies outside of it.', () => {
    const html = drawBand(
      source('1997-01/1997-12', [
        ['1996-12', 'loss'],
        ['1998-01', 'loss'],
      ]),
      '',
    );
    expect(count(html, 'is-silent')).toBe(12);
  });

  test('is dark for the months asked for, and faint for the others.', () => {
    const events = [
      ['1997-01', 'loss'],
      ['1997-02', 'loss'],
      ['1997-03', 'loss'],
    ] as const;
    const html = drawBand(source('1997-01/1997-03', events), '', parseEdtfDate('1997-02')!);
    expect([...html.matchAll(/<g class="([a-z-]+)"/g)].map(([, shade]) => shade)).toEqual([
      'is-faint',
      'is-dark',
      'is-faint',
    ]);
  });

  test('is the same when it is drawn twice, and whatever the order of the events.', () => {
    const events = [
      ['1997-02', 'loss'],
      ['1997-02', 'arrival'],
      ['1997-05', 'loss'],
    ] as const;
    expect(drawBand(source('1997', [...events].toReversed()), 'a')).toBe(
      drawBand(source('1997', events), 'a'),
    );
  });
});

function pathsOf(icon: string): readonly (string | undefined)[] {
  return [...icon.matchAll(/translate\(\d+ \d+\)" d="([^"]+)"/g)].map(([, path]) => path);
}

test('The mark has four signs, repeated or default where there are fewer.', () => {
  expect(pathsOf(drawIcon(['dot', 'bar']))).toEqual([SIGNS.dot, SIGNS.bar, SIGNS.dot, SIGNS.bar]);
  expect(pathsOf(drawIcon([]))).toEqual(Array.from({ length: 4 }, () => SIGNS.lozenge));
  expect(drawIcon([])).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});
