import { expect, test } from 'vitest';
import { groupByYear } from '../../src/timeline/group-by-year.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import type { Event } from '../../src/timeline/event.ts';

function event(id: string, date: string): Event {
  const parsed = parseEdtfDate(date)!;
  return {
    id,
    date: parsed,
    dateIs: 'printed',
    actors: [],
    kind: 'loss',
    title: id,
    text: id,
    file: 'events.yaml',
    offset: 0,
  };
}

test('Events stand under the year in which they begin, and silent years between stand as a run.', () => {
  const events = [
    event('a', '2011'),
    event('b', '2012-03-22'),
    event('c', '2012-04'),
    event('d', '2020-12'),
    event('e', '2022'),
  ];
  const groups = groupByYear(events).map(({ year, told }) => [year, told.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['2011', ['a']],
    ['2012', ['b', 'c']],
    ['2013–2019', []],
    ['2020', ['d']],
    ['2021', []],
    ['2022', ['e']],
  ]);
});

test('No events make no years.', () => {
  expect(groupByYear([])).toEqual([]);
});
