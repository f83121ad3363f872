import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { Output } from '../site/site-options.ts';
import { draftChapters } from './draft-chapters.ts';
import { draftCorrections } from './draft-corrections.ts';
import { draftEditions } from './draft-editions.ts';
import { ITEM_KINDS, type DraftItem, type FeedItem } from './feed-item.ts';

/** Lists what the feeds of a book tell, the last changed first: its chapters, those that were withdrawn too, its editions and its corrections. */
export function listFeedItems(book: Book, words: Words, made: readonly Output[]): readonly FeedItem[] {
  const draftsByKind = {
    chapter: draftChapters(book, words),
    edition: draftEditions(book, words, made),
    correction: draftCorrections(book, words),
  };
  const items = ITEM_KINDS.flatMap((kind, offset) =>
    draftsByKind[kind].toSorted(byPublication).map(({ name, path, ...draft }, at): FeedItem => ({
      attachments: [],
      ...draft,
      id: `${book.meta.tagId}/${name}`,
      kind,
      category: words[`feed-kind-${kind}`] ?? '',
      url: book.meta.baseUrl + path,
      published: instantOf(draft.published, 0),
      updated: instantOf(draft.updated, at * ITEM_KINDS.length + offset),
    })),
  );
  return items.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
}

function byPublication(a: DraftItem, b: DraftItem): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}

/** Content knows days. Readers put items in order by this date, so those of one day are told apart by seconds: each kind counts its items as they were published, and so a new one moves none that is there. */
function instantOf(day: string, seconds: number): string {
  return new Date(Date.parse(day) + seconds * 1000).toISOString().replace('.000', '');
}
