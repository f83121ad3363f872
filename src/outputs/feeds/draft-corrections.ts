import type { Book } from '../../book/book.ts';
import { pageOfStated } from '../../book/list-corrections.ts';
import type { Words } from '../../book/load-words.ts';
import { anchorOfAddress } from '../../book/page-of-address.ts';
import type { Correction } from '../../ledger/correction.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fillBlanks } from '../../text/fill-blanks.ts';
import type { DraftItem } from './feed-item.ts';

/** Drafts an item for every correction, in the order of their ids: what was wrong, what is right, why, since when, and who found it. */
export function draftCorrections(book: Book, words: Words): readonly DraftItem[] {
  return book.corrections
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((correction) => {
      const { id, date, was, is, why } = correction;
      return {
        name: `corrections/${id}`,
        title: fillBlanks(words['feed-correction-title'] ?? '', { was, is }),
        path: `corrections/#correction-${id}`,
        published: date.earliest,
        updated: date.earliest,
        summary: `${was} → ${is} ${why}`,
        html: renderCorrection(correction, book, words),
      };
    });
}

function renderCorrection(correction: Correction, book: Book, words: Words): string {
  const { statement, was, is, why, foundBy, edition } = correction;
  const page = pageOfStated(statement, book);
  const place = page === undefined ? undefined : `${book.meta.baseUrl}${page}#${anchorOfAddress(statement)}`;
  const facts = [
    [words['correction-was'], was],
    [words['correction-is'], is],
    [words['correction-why'], why],
    [words['correction-since'], edition],
    ...(foundBy ? [[words['correction-found-by'], foundBy]] : []),
  ].map(([term = '', fact = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(fact)}</dd>\n`);
  const where = place
    ? `<p><a href="${escapeHtml(place)}">${escapeHtml(words['correction-where'] ?? '')}</a></p>\n`
    : '';
  return `<dl>\n${facts.join('')}</dl>\n${where}`;
}
