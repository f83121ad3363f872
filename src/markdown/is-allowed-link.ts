/** Schemes that lead to a part of the book, with what each names. */
export const BOOK_SCHEMES = ['chapter', 'source', 'question', 'entry', 'page'] as const;

/** Returns whether a link may stand in prose: one of the book's own schemes, a statement (`#id`), or an https address. */
export function isAllowedLink(href: string): boolean {
  return (
    /^(?:#[\w-]+|https:\/\/[^\s]+)$/.test(href) ||
    BOOK_SCHEMES.some((scheme) => href.startsWith(`${scheme}:`))
  );
}
