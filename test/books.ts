/** The books that tests look at as a reader gets them, each with its content folder. */
export const BOOKS = {
  real: 'content',
  stock: 'test/fixtures/book',
  /** One chapter, and neither deliveries, equipment nor differences. */
  short: 'test/fixtures/short-book',
  french: 'test/fixtures/french-book',
} as const;

export type BookName = keyof typeof BOOKS;

export const BOOK_NAMES = Object.keys(BOOKS) as readonly BookName[];
