import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/figures/draw-map.ts';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import type { MappedPlace } from '../../src/figures/map-source.ts';
import { projectMap } from '../../src/figures/project-map.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';
import { mapMarkSchema, type MapMark } from '../../src/registers/map-mark.ts';

const [wide, narrow] = sheetsFor('screen');
const [paper] = sheetsFor('print');

function place(name: string, map: MapMark): MappedPlace {
  const empty = { forms: [], variants: [], offices: [], notToConfuseWith: [], editorsNotes: [] };
  const said = { sortName: name, text: '', isLoaded: false, file: '', offset: 0 };
  return { ...empty, ...said, id: name.toLowerCase(), name, map };
}

const places = [
  place('Niger', { country: 'Niger' }),
  place('Bamako', { at: [12.65, -8] }),
  place('the North', { partOf: 'Mali', side: 'north', count: 3, counted: 'bases' }),
];

function draw(shown: readonly MappedPlace[], sheet = wide!): string {
  return frameDrawing(
    drawMap({ places: shown, words: { noBorders: 'borders not given' } }, sheet),
    'The map',
    'map',
  );
}

describe('The map', () => {
  test('names the places that it is given, and no others.', () => {
    const words = [...draw(places).matchAll(/<text class="place"[^>]*>(.*?)<\/text>/g)].map(
      ([, word]) => word,
    );
    expect(words).toEqual([
      'Niger',
      'Bamako',
      expect.stringMatching(/^the North <tspan [^>]*>borders not given<\/tspan>$/),
    ]);
  });

  test('has no line below a name in a reading system, whose ground nobody knows.', () => {
    const svg = draw(places, sheetsFor('epub')[0]);
    const plates = /<path d="([^"]*)"\/><\/mask><g mask="url\(#names-reader\)"><path class="land"/.exec(
      svg,
    )![1]!;
    expect(plates.match(/M/g)).toHaveLength(places.length);
    expect(svg).not.toContain('class="plate"');
    expect(draw(places)).not.toContain('<mask');
  });

  test('leads from each name to its entry, and says what is counted there.', () => {
    expect(draw(places)).toContain('<a href="#entry-niger" aria-label="Niger">');
    expect(draw(places)).toContain('aria-label="the North, borders not given, 3 bases"');
  });

  test('is on paper a picture that says all of it.', () => {
    expect(draw(places, paper)).toContain(
      'aria-label="The map: Niger; Bamako; the North, borders not given, 3 bases."',
    );
    expect(draw(places, paper)).not.toContain('<a ');
  });

  test('hatches a side of a country without an edge: dense there, and gone at the other end.', () => {
    expect(draw(places)).toMatch(/<linearGradient id="fade-the north-wide" x1="0" y1="0" x2="0" y2="1">/);
    expect(draw(places)).toMatch(
      /stop-opacity="0.75"\/><stop offset="1" stop-color="currentColor" stop-opacity="0"/,
    );
  });

  test('holds all of its places in its frame, north above and west on the left.', () => {
    const map = projectMap(places, 500);
    const [left, top, right, bottom] = map.boxOf('Niger');
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(right).toBeLessThan(500);
    expect(bottom).toBeLessThan(map.height);
    const [x, y] = map.pointAt([12.65, -8]);
    expect(x).toBeLessThan(left);
    expect(y).toBeGreaterThan(top);
  });

  test('is no higher on paper than it may be, with its places in the middle.', () => {
    const high = [place('Chile', { country: 'Chile' })];
    const map = projectMap(high, 326, 200);
    const [left, top, right, bottom] = map.boxOf('Chile');
    expect(map.height).toBe(200);
    expect([top > 0, bottom < 200]).toEqual([true, true]);
    expect(Math.abs(left - (326 - right))).toBeLessThan(1);
    expect(projectMap(high, 326).height).toBeGreaterThan(400);
  });

  test('keeps the names of points within it on a phone.', () => {
    const x = Number(
      /<text class="place" x="([\d.]+)" y="[\d.]+" text-anchor="middle">Bamako/.exec(
        draw(places, narrow),
      )![1],
    );
    expect(x).toBeGreaterThan(20);
  });
});

describe('A mark of a place', () => {
  test.each([
    [{}, 'give one'],
    [{ country: 'Mali', at: [1, 1] }, 'give one'],
    [{ at: [91, 0] }, 'a latitude is -90 to 90'],
    [{ 'part-of': 'Mali' }, 'has a side'],
    [{ country: 'Mali', side: 'north' }, 'has a side'],
    [{ country: 'Mali', count: 3 }, 'stand together'],
  ])('that is not one, as %j, is told why.', (mark, why) => {
    const { error } = mapMarkSchema.safeParse(mark);
    expect(error!.issues.map(({ message }) => message).join()).toContain(why);
  });
});
