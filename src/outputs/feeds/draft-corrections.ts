import type { Book } from '../../book/book.ts';
import { pageOfStated } from '../../book/list-corrections.ts';
import type { Words } from '../../book/load-words.ts';
import { anchorOfAddress } from '../../book/page-of-address.ts';
import type { Correction } from '../../ledger/correction.ts';
import { listCorrected } from '../../ledger/list-corrected.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fillBlanks } from '../../text/fill-blanks.ts';
import { nameStatement } from '../site/name-statement.ts';
import type { DraftItem } from './feed-item.ts';

/** In letters: what feed readers show of a title in two lines. */
const LONGEST_TITLE = 100;

/** Drafts an item for every correction, in the order of their ids: what was wrong, what is right, why, since when, and who found it. */
export function draftCorrections(book: Book, words: Words): readonly DraftItem[] {
  return book.corrections
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((correction) => {
      const { id, date, was, is, why } = correction;
      return {
        name: `corrections/${id}`,
        title: titleOf(correction, book, words),
        path: `corrections/#correction-${id}`,
        published: date.earliest,
        updated: date.earliest,
        summary: `${was} → ${is} ${why}`,
        html: renderCorrection(correction, book, words),
      };
    });
}

/** In full where it is short enough for a list of items, else by what it puts right. */
function titleOf({ statement, was, is }: Correction, book: Book, words: Words): string {
  const full = fillBlanks(words['feed-correction-title'] ?? '', { was, is });
  const { name } = nameStatement(statement, book, words);
  return full.length > LONGEST_TITLE ? fillBlanks(words['feed-correction-of'] ?? '', { name }) : full;
}

function renderCorrection(correction: Correction, book: Book, words: Words): string {
  const { was, is, why, foundBy, edition } = correction;
  const facts = [
    [words['correction-was'], was],
    [words['correction-is'], is],
    [words['correction-why'], why],
    [words['correction-since'], edition],
    ...(foundBy ? [[words['correction-found-by'], foundBy]] : []),
  ].map(([term = '', fact = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(fact)}</dd>\n`);
  const places = listCorrected(correction).flatMap((address) => linkTo(address, book, words));
  const where = escapeHtml(words['correction-where'] ?? '');
  return `<dl>\n${facts.join('')}</dl>\n${places.length > 0 ? `<p>${where} ${places.join(words.join)}</p>\n` : ''}`;
}

function linkTo(address: string, book: Book, words: Words): readonly string[] {
  const page = pageOfStated(address, book);
  if (page === undefined) return [];
  const url = `${book.meta.baseUrl}${page}#${anchorOfAddress(address)}`;
  return [`<a href="${escapeHtml(url)}">${escapeHtml(nameStatement(address, book, words).name)}</a>`];
}
