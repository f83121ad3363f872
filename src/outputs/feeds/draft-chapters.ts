import type { Book } from '../../book/book.ts';
import { listCorrections } from '../../book/list-corrections.ts';
import { listWithdrawnChapters, type WithdrawnChapter } from '../../book/list-withdrawn-chapters.ts';
import type { Words } from '../../book/load-words.ts';
import type { Chapter } from '../../chapters/chapter.ts';
import type { Withdrawal } from '../../ledger/withdrawal.ts';
import { renderProse } from '../../markdown/render-prose.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fillBlanks } from '../../text/fill-blanks.ts';
import { formatDate } from '../../text/format-date.ts';
import { renderContext } from '../site/render-context.ts';
import type { DraftItem } from './feed-item.ts';

/** Drafts an item for every chapter that the book has, or had in an edition, in the order of their addresses. */
export function draftChapters(book: Book, words: Words): readonly DraftItem[] {
  return [
    ...book.chapters.map((chapter) => draftChapter(chapter, book, words)),
    ...listWithdrawnChapters(book).map((chapter) => draftWithdrawn(chapter, book, words)),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function draftChapter(chapter: Chapter, book: Book, words: Words): DraftItem {
  const { slug, title, question, description, published, revised } = chapter;
  return {
    name: `chapters/${slug}`,
    title,
    path: `chapters/${slug}/`,
    published: published.earliest,
    updated: revised.earliest,
    summary: `${question} ${description}`,
    html: renderChapter(chapter, book, words),
  };
}

/** The question, the text with its notes, what was put right and taken out, and what the book does not hold. */
function renderChapter(chapter: Chapter, book: Book, words: Words): string {
  const context = renderContext(book, words, 'feed', '', { notePrefix: `${chapter.slug}-` });
  const page = `chapters/${chapter.slug}/`;
  return [
    `<p><em>${escapeHtml(chapter.question)}</em></p>\n`,
    renderCorrected(page, book, words, context.hrefOf),
    renderProse(chapter.prose, context),
    renderWithdrawn(page, book, words),
    `<p>${escapeHtml(book.meta.scope)}</p>\n`,
  ].join('');
}

function renderCorrected(page: string, book: Book, words: Words, hrefOf: (target: string) => string): string {
  const links = listCorrections(book, page).map(({ id, date, edition }) => {
    const day = formatDate(date, book.meta.language, words.about);
    const text = fillBlanks(words['corrected-on'] ?? '', { date: day, edition });
    return `<a href="${escapeHtml(hrefOf(`correction:${id}`))}">${escapeHtml(text)}</a>`;
  });
  return links.length > 0 ? `<p>${escapeHtml(words['corrected'] ?? '')} ${links.join(', ')}.</p>\n` : '';
}

function renderWithdrawn(page: string, { withdrawals }: Book, words: Words): string {
  const lines = withdrawals
    .filter((one) => one.page === page)
    .map((one) => `<li id="${escapeHtml(one.statement)}">${withdrawnLine(one, words)}</li>\n`);
  return lines.length > 0
    ? `<p>${escapeHtml(words['withdrawn'] ?? '')}</p>\n<ul>\n${lines.join('')}</ul>\n`
    : '';
}

function withdrawnLine({ edition, why }: Withdrawal, words: Words): string {
  return escapeHtml(`${fillBlanks(words['withdrawn-line'] ?? '', { edition })} ${why}`);
}

/** It keeps its identity, and says that it went: an item that vanished would tell nobody. */
function draftWithdrawn(
  { slug, title, published, without }: WithdrawnChapter,
  book: Book,
  words: Words,
): DraftItem {
  const summary = fillBlanks(words['feed-withdrawn-summary'] ?? '', { title, edition: without.version });
  return {
    name: `chapters/${slug}`,
    title: fillBlanks(words['feed-withdrawn-title'] ?? '', { title }),
    path: `chapters/${slug}/`,
    published,
    updated: without.date.earliest,
    summary,
    html: `<p>${escapeHtml(summary)}</p>\n${renderWithdrawn(`chapters/${slug}/`, book, words)}`,
  };
}
