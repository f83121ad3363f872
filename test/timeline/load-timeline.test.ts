import { expect, test } from 'vitest';
import { loadTimeline } from '../../src/timeline/load-timeline.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The events of the stock book are in the order of their dates, with where they stand.', async () => {
  const { events, deliveries, sources, findings } = await loadTimeline(STOCK_BOOK);
  expect(events.map(({ id, dateIs }) => [id, dateIs])).toEqual([
    ['tern-stops', 'worked out'],
    ['gannet-arrives', 'printed'],
  ]);
  const text = sources.find(({ path }) => path === 'events.yaml')!.text;
  expect(text.slice(events[0]!.offset)).toMatch(/^id: tern-stops\n/);
  expect(deliveries).toMatchObject([
    { id: 'gannet', items: [{ equipment: 'ferry', accounts: [{ count: '1' }] }] },
  ]);
  expect(findings).toEqual([]);
});

function delivery(count: string): string {
  const item = `{ equipment: e, accounts: [{ count: ${count}, as: f, voice: g, passage: h }] }`;
  return `- id: a\n  title: b\n  event: c\n  text: d\n  items: [${item}]\n`;
}

async function loadCount(count: string) {
  return loadTimeline(await layBook({ texts: { 'deliveries.yaml': delivery(count) } }));
}

test('A count may be a number or words, and is not negative.', async () => {
  expect((await loadCount('several')).deliveries[0]?.items[0]?.accounts[0]?.count).toBe('several');
  expect((await loadCount('0')).deliveries[0]?.items[0]?.accounts[0]?.count).toBe('0');
  expect((await loadCount('-1')).unreadable).toEqual(['deliveries']);
});

test('A date worked out says how.', async () => {
  const text = '- { id: a, date: 1998, date-is: worked out, kind: b, title: c, text: d }\n';
  const { events, findings } = await loadTimeline(await layBook({ texts: { 'events.yaml': text } }));
  expect(events).toEqual([]);
  expect(findings.map(({ message }) => message).join('\n')).toContain('a date worked out says how');
});
