import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import {
  countStandings,
  listToldAlone,
  tellAlone,
  type ToldAlone,
} from '../../../src/outputs/site/tell-alone.ts';

let book: Book;

beforeAll(async () => {
  book = await buildBook(join(import.meta.dirname, '../../fixtures/book'));
});

function toldBy(id: string, told: Book = book): ToldAlone {
  return tellAlone(told.articleById[id]!, told);
}

function standingOf(id: string, { questions }: ToldAlone) {
  return questions.find(({ question }) => question.id === id)!.standing;
}

describe('One article alone', () => {
  test('tells what its own passages carry, and nothing that another says.', () => {
    const { questions, events, deliveries } = toldBy('courier-1997');
    const hull = questions.find(({ question }) => question.id === 'hull')!;
    expect(hull.accounts.map(({ voice }) => voice)).toEqual(['the council', 'the fishermen’s union']);
    expect(events.find(({ event }) => event.id === 'tern-stops')!.passages.map(({ place }) => place)).toEqual(
      ['1'],
    );
    const said = JSON.stringify([
      questions.flatMap(({ accounts }) => accounts),
      deliveries.flatMap(({ items, announced, arrived }) => [items, announced, arrived]),
    ]);
    expect(said).not.toContain('mail-1998');
    expect(JSON.stringify(toldBy('mail-1998').deliveries)).toContain('mail-1998');
  });

  test('is silent on what others answer, in its place among the rest.', () => {
    const told = toldBy('courier-1997');
    expect(told.questions.map(({ question }) => question.id)).toEqual(book.questions.map(({ id }) => id));
    expect(standingOf('room', told)).toBe('silent');
    expect(countStandings(told.questions)).toEqual({ told: 1, silent: 1, before: 0 });
  });

  test('was published before what it could not know: an event by its date, a question by the event that it is asked since.', () => {
    const asked = {
      ...book,
      questions: book.questions.map((question) => ({ ...question, since: 'gannet-arrives' })),
    };
    const courier = toldBy('courier-1997', asked);
    expect(standingOf('room', courier)).toBe('before');
    // What it tells it knew.
    expect(standingOf('hull', courier)).toBe('told');
    expect(courier.events.find(({ event }) => event.id === 'gannet-arrives')!.standing).toBe('before');
    // Of the month of the event itself.
    expect(standingOf('hull', toldBy('mail-1998', asked))).toBe('silent');
  });

  test('of no known date was published before nothing.', () => {
    const { date: _, ...undated } = book.articleById['courier-1997']!;
    const { events } = tellAlone(undated, book);
    expect(events.find(({ event }) => event.id === 'gannet-arrives')!.standing).toBe('silent');
  });

  test('is shown where the book has such data, and more articles than one.', () => {
    expect(listToldAlone(book).map(({ article }) => article.id)).toEqual(book.articles.map(({ id }) => id));
    expect(listToldAlone({ ...book, parts: ['places'] })).toEqual([]);
    expect(listToldAlone({ ...book, articles: book.articles.slice(0, 1) })).toEqual([]);
  });
});
