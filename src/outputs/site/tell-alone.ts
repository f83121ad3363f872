import type { Article, Passage } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import type { PartId } from '../../book/part.ts';
import type { Account, Question } from '../../evidence/question.ts';
import { findCitations } from '../../references/find-citations.ts';
import type { EdtfDate } from '../../text/edtf-date.ts';
import type { DatedAccount, DeliveredCount, Delivery, Event } from '../../timeline/event.ts';

/** How an article stands to something: it tells of it, is silent, or was published before it. */
export type Standing = 'told' | 'silent' | 'before';

/** What one article says of a question. */
export interface AnsweredAlone {
  readonly question: Question;
  readonly standing: Standing;
  readonly accounts: readonly Account[];
}

/** What one article says of an event: our notes on the passages by which the book tells of it. */
export interface DatedAlone {
  readonly event: Event;
  readonly standing: Standing;
  readonly passages: readonly Passage[];
}

/** What one article says of a delivery. */
export interface DeliveredAlone {
  readonly delivery: Delivery;
  readonly standing: Standing;
  readonly announced: readonly DatedAccount[];
  readonly arrived: readonly DatedAccount[];
  readonly items: readonly { readonly equipment: string; readonly accounts: readonly DeliveredCount[] }[];
}

/** The data of a book as one article alone tells them, with its silences. */
export interface ToldAlone {
  readonly article: Article;
  readonly questions: readonly AnsweredAlone[];
  readonly events: readonly DatedAlone[];
  readonly deliveries: readonly DeliveredAlone[];
}

/** Returns what one article alone says of each question, event and delivery that the book shows; nothing that another carries is in it. */
export function tellAlone(article: Article, book: Book): ToldAlone {
  const eventById = new Map(book.events.map((event) => [event.id, event]));
  const standing = (told: number, eventId: string | undefined): Standing =>
    told > 0 ? 'told' : isBefore(article, eventById.get(eventId ?? '')?.date) ? 'before' : 'silent';
  const shown = <T>(part: PartId, entries: readonly T[]) => (book.parts.includes(part) ? entries : []);
  return {
    article,
    questions: shown('differences', book.questions).map((question) => {
      const accounts = carriedBy(article, question.accounts);
      return { question, accounts, standing: standing(accounts.length, question.since) };
    }),
    events: shown('timeline', book.events).map((event) => {
      const places = placesCited(event.text, article);
      const passages = article.passages.filter(({ place, note }) => note && places.includes(place));
      return { event, passages, standing: standing(passages.length, event.id) };
    }),
    deliveries: shown('deliveries', book.deliveries).map((delivery) => {
      const announced = carriedBy(article, delivery.announced);
      const arrived = carriedBy(article, delivery.arrived);
      const items = delivery.items.flatMap((item) => {
        const accounts = carriedBy(article, item.accounts);
        return accounts.length > 0 ? [{ ...item, accounts }] : [];
      });
      const told = announced.length + arrived.length + items.length;
      return { delivery, announced, arrived, items, standing: standing(told, delivery.event) };
    }),
  };
}

/** Tells a book’s data by each of its articles; a book without such data, or with one article, has nothing to tell apart. */
export function listToldAlone(book: Book): readonly ToldAlone[] {
  const hasData = TOLD_PARTS.some((part) => book.parts.includes(part));
  return hasData && book.articles.length > 1 ? book.articles.map((article) => tellAlone(article, book)) : [];
}

/** The parts that say who says what. */
const TOLD_PARTS: readonly PartId[] = ['differences', 'timeline', 'deliveries'];

/** Counts how an article stands to things. */
export function countStandings(
  things: readonly { readonly standing: Standing }[],
): Readonly<Record<Standing, number>> {
  const count = (standing: Standing) => things.filter((one) => one.standing === standing).length;
  return { told: count('told'), silent: count('silent'), before: count('before') };
}

/** Of a date that is not known nothing can be said. */
function isBefore({ date }: Article, event: EdtfDate | undefined): boolean {
  return date !== undefined && event !== undefined && date.latest < event.earliest;
}

function carriedBy<T extends { readonly passage: string }>(article: Article, accounts: readonly T[]) {
  return accounts.filter(({ passage }) => placesCited(passage, article).length > 0);
}

/** The places of an article that the citations in a text name. */
function placesCited(text: string, { id }: Article): readonly string[] {
  return findCitations(text)
    .flatMap(({ items }) => items)
    .filter(({ articleId }) => articleId === id)
    .flatMap(({ places }) => places);
}
