import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { Chapter } from '../../chapters/chapter.ts';
import { renderProse } from '../../markdown/render-prose.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { renderContext } from '../site/render-context.ts';

/** Renders a chapter for feed readers: question, full text with notes, what the book does not hold; every address absolute, every id unique across items. */
export function renderFeedItem(chapter: Chapter, book: Book, words: Words): string {
  const context = renderContext(book, words, 'feed', '/feed.xml', { notePrefix: `${chapter.slug}-` });
  return [
    `<p><em>${escapeHtml(chapter.question)}</em></p>\n`,
    renderProse(chapter.prose, context),
    `<p>${escapeHtml(book.meta.scope)}</p>\n`,
  ].join('');
}
