import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../src/figures/draw-timeline.ts';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';
import { SIGNS } from '../../src/figures/signs.ts';
import type { TimelineSource } from '../../src/figures/timeline-source.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { formatDate } from '../../src/text/format-date.ts';

const [wide, narrow] = sheetsFor('screen');
const [paper] = sheetsFor('print');

function source(...events: readonly (readonly [date: string, title?: string])[]): TimelineSource {
  const told = events.map(([date, title = 'The Tern stops'], at) => ({
    id: `event-${at}`,
    date: parseEdtfDate(date)!,
    dateIs: 'printed' as const,
    kind: 'loss',
    actors: ['council'],
    title,
    text: '',
    file: 'events.yaml',
    offset: 0,
  }));
  return {
    events: told,
    eventKinds: [{ id: 'loss', label: 'loss', sign: 'cross' }],
    nameOf: (entry) => (entry === 'council' ? 'the council' : entry),
    covers: parseEdtfDate('1996-11/1998-02')!,
    language: 'en',
    day: (date) => formatDate(date, 'en', 'about'),
    silence: 'Nothing is dated.',
  };
}

function draw(told: TimelineSource, sheet = wide!): string {
  return frameDrawing(drawTimeline(told, sheet), 'What is dated', 'timeline');
}

/** Class, place and width of each mark. */
function marksOf(svg: string) {
  return [...svg.matchAll(/<rect class="(time|soft)"[^>]* x="([\d.]+)" y="[\d.-]+" width="([\d.]+)"/g)].map(
    ([, name, x, width]) => ({ name, x: Number(x), width: Number(width) }),
  );
}

function heightOf(svg: string): number {
  return Number(/viewBox="0 0 344 ([\d.]+)"/.exec(svg)![1]);
}

function lengthOf(count: number): number {
  return draw(source(...Array.from({ length: count }, () => ['1997-03'] as const))).length;
}

test('The names of the months, which each date tells too, are for eyes alone.', () => {
  const drawn = draw(source(['1997-03-03']));
  expect(drawn).toContain('>Mar<');
  const heard = drawn.replace(/<g aria-hidden="true">.*?<\/g>/g, '');
  expect(heard).not.toContain('>Mar<');
  expect(heard).toContain('3 March 1997');
});

describe('A timeline', () => {
  test('draws a day as a stroke, a month as a bar of its length, a year and an approximate date with soft ends.', () => {
    const [day, month, about, year] = marksOf(
      draw(source(['1997-01-01'], ['1997-06'], ['1997-07-10~'], ['1998'])),
    );
    expect(day).toMatchObject({ name: 'time', x: 500 });
    expect(day!.width).toBeLessThan(4);
    expect(month).toMatchObject({ name: 'time' });
    expect(month!.width).toBeCloseTo((499 * 30) / 365, 0);
    expect(about!.name).toBe('soft');
    expect(about!.width).toBeGreaterThan((499 * 20) / 365);
    expect(year).toEqual({ name: 'soft', x: 500, width: 499 });
  });

  test('keeps what reaches into the next year within its own.', () => {
    const [mark] = marksOf(draw(source(['1997-11/1998-01'])));
    expect(mark!.x + mark!.width).toBeLessThanOrEqual(999.1);
  });

  test('shows silent years as empty strips with words, one for each year.', () => {
    const svg = draw(source(['1990-01'], ['1994-02']));
    const [, strips = ''] = /class="silence" d="([^"]+)"/.exec(svg)!;
    expect(strips.split('M').length - 1).toBe(3);
    expect(svg).toContain('role="listitem" aria-label="1991–1993: Nothing is dated."');
  });

  test('has a line for the months that the book covers, and none outside.', () => {
    const svg = draw(source(['1996-01'], ['1998-03']));
    const [before, after] = [...svg.matchAll(/class="months" d="M([\d.]+) [\d.]+H([\d.]+)/g)].map(
      ([, from, to]) => [Number(from), Number(to)],
    );
    expect(before![0]).toBeGreaterThan(900);
    expect(after![1]).toBeLessThan(590);
  });

  test('is a list whose items lead to their entries and say date, title and kind.', () => {
    const svg = draw(source(['1997-03-03', 'The <Tern> stops']));
    expect(svg).toContain('role="list" aria-label="What is dated"');
    expect(svg).toContain(
      '<g role="listitem"><a href="#event-event-0" aria-label="3\u00A0March 1997: The &lt;Tern&gt; stops, the council (loss)">',
    );
    expect(svg).toContain(SIGNS.cross);
  });

  test('is on paper pictures without links, which say all that they show, and between which a page can end.', () => {
    const events = Array.from(
      { length: 30 },
      (_, at) => [`1997-01-${String(at + 1).padStart(2, '0')}`] as const,
    );
    const svg = draw(source(...events), paper);
    const labels = [...svg.matchAll(/role="img" aria-label="([^"]+)"/g)].map(([, label]) => label!);
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.join(' ').match(/The Tern stops, the council \(loss\)/g)).toHaveLength(30);
    expect(svg).not.toContain('<a ');
  });

  test('has on paper the head of its year at hand for every picture that begins within a year.', () => {
    const events = Array.from({ length: 30 }, () => ['1997-03'] as const);
    const pieces = draw(source(...events), paper).split('<div class="piece');
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.slice(2).map((piece) => /aria-hidden="true">.*?>1997</.test(piece))).not.toContain(false);
    expect(pieces[1]).not.toContain('carried');
    expect(draw(source(...events), sheetsFor('epub')[0])).not.toContain('carried');
  });

  test('names who acted behind the title, or below it where there is no room.', () => {
    const short = draw(source(['1997', 'The Tern stops']), narrow);
    expect(short).toContain('The Tern stops <tspan class="tail" dx="0.4em">the council</tspan></text>');
    const long = draw(source(['1997', 'The Tern stops, and the hull is surveyed']), narrow);
    expect(long).toMatch(/<tspan x="[\d.]+" dy="[\d.]+"><tspan class="tail">the council</);
  });

  test('breaks long titles into lines, and stands taller for it.', () => {
    const long = 'The council takes the ferry out of service after the hull was surveyed twice';
    const [short, tall] = ['The Tern stops', long].map((title) => draw(source(['1997', title]), narrow));
    expect(heightOf(tall!)).toBeGreaterThan(heightOf(short!));
    expect(tall).toContain('<tspan');
  });

  test('grows with its events alone.', () => {
    expect(lengthOf(400) / lengthOf(200)).toBeLessThan(2.05);
  });
});
