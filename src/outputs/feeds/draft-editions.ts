import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { Edition } from '../../ledger/edition.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fillBlanks } from '../../text/fill-blanks.ts';
import { formatDate } from '../../text/format-date.ts';
import type { Output } from '../site/site-options.ts';
import type { Attachment, DraftItem } from './feed-item.ts';

const DOWNLOADS = [
  { output: 'pdf', file: 'book.pdf', type: 'application/pdf', words: 'download-pdf' },
  { output: 'epub', file: 'book.epub', type: 'application/epub+zip', words: 'download-epub' },
] as const;

/** Drafts an item for every edition on record, the oldest first: what changed, what was corrected, and of the edition that the book is, its files, of those that are made. */
export function draftEditions(book: Book, words: Words, made: readonly Output[]): readonly DraftItem[] {
  return book.editions.map((edition) => {
    const { version, date, changes } = edition;
    const day = formatDate(date, book.meta.language, words.about);
    // The addresses of the files lead to those of the newest edition alone.
    const attachments = version === book.meta.version ? attachDownloads(book, words, made) : [];
    return {
      name: `editions/${version}`,
      title: fillBlanks(words['edition'] ?? '', { version, date: day }),
      path: `changes/${version}/`,
      published: date.earliest,
      updated: date.earliest,
      summary: changes.join(' ') || fillBlanks(words['edition-changes-intro'] ?? '', { version }),
      html: renderEdition(edition, attachments, book, words),
      attachments,
    };
  });
}

function attachDownloads({ meta }: Book, words: Words, made: readonly Output[]): readonly Attachment[] {
  return DOWNLOADS.filter(({ output }) => made.includes(output)).map(({ file, type, words: key }) => ({
    file,
    url: meta.baseUrl + file,
    type,
    title: words[key] ?? '',
  }));
}

function renderEdition(
  { version, changes }: Edition,
  attachments: readonly Attachment[],
  { meta, corrections }: Book,
  words: Words,
): string {
  const corrected = corrections
    .filter(({ edition }) => edition === version)
    .map((one) => link(`${meta.baseUrl}corrections/#correction-${one.id}`, `${one.was} → ${one.is}`));
  const files = attachments.map(({ url, title }) => link(url, title));
  return [
    ...changes.map((change) => `<p>${escapeHtml(change)}</p>\n`),
    `<p>${link(`${meta.baseUrl}changes/${version}/`, words['changes'] ?? '')}</p>\n`,
    corrected.length > 0 ? `<p>${escapeHtml(words['feed-corrections'] ?? '')}</p>\n${list(corrected)}` : '',
    list(files),
  ].join('');
}

function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n` : '';
}
