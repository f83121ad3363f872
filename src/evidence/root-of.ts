import type { Article } from '../articles/article.ts';

/** Returns the article that an article goes back to, itself where it is no reprint, or the words that name a text outside the book. A circle of origins ends where it began. */
export function rootOf(article: Article, articleById: Readonly<Record<string, Article>>): Article | string {
  const passed = new Set<string>();
  let root = article;
  while (root.origin !== undefined && !passed.has(root.id)) {
    passed.add(root.id);
    const next = Object.hasOwn(articleById, root.origin) ? articleById[root.origin] : undefined;
    if (!next) return root.origin;
    root = next;
  }
  return root;
}
