import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { parseCitation } from '../../references/parse-citation.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import { processorOf } from './processor-of.ts';

/** Returns a text as a writer wrote it in plain words: citations as readers know them, in brackets within a sentence, and no mark-up. */
export function tellCitations(text: string, book: Book, words: Words): string {
  return text
    .replaceAll(/\[[^[\]]*@[^[\]]*\]/g, (written) => {
      const cited = tellCitation(written, book, words);
      return written === text ? cited : `(${cited})`;
    })
    .replaceAll(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/(?<![\p{L}\p{N}])\*([^*]+)\*(?![\p{L}\p{N}])/gu, '$1');
}

/** An article that the book has no longer is called as it was written. */
function tellCitation(written: string, book: Book, words: Words): string {
  const citation = parseCitation(written);
  const isKnown = citation?.items.every(({ articleId }) => Object.hasOwn(book.articleById, articleId));
  if (!citation || !isKnown) return written.slice(1, -1);
  const items = citation.items.map((item) => ({ ...item, position: 'subsequent' as const }));
  const html = processorOf(book, words).cite(items, (cited) => cited);
  return unescapeHtml(html.replaceAll(/<[^>]*>/g, '')).replace(/^\((.*)\)$/s, '$1');
}
