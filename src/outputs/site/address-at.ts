import type { Article, Passage } from '../../articles/article.ts';

/** Returns the address of an article; of a passage with words of somebody that the article prints as they are quoted, the address of these words in it (a text fragment, https://wicg.github.io/scroll-to-text-fragment/). */
export function addressAt(
  { url }: Pick<Article, 'url'>,
  passage: Pick<Passage, 'quotations'>,
): string | undefined {
  const quotation = passage.quotations.find(({ isTranslated }) => !isTranslated);
  if (!url || !quotation || url.includes('#')) return url;
  // A hyphen, a comma and an ampersand have a meaning of their own there.
  return `${url}#:~:text=${encodeURIComponent(quotation.words).replaceAll('-', '%2D')}`;
}
