import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** Feeds and metadata need the address at which the book will stand. */
export const baseAddressIsReal: Rule = {
  id: 'base-address-is-real',
  severity: 'warning',
  why: 'Feeds, citations and search engines carry the full address of each page.',
  good: 'base-url: https://books.nytt.se/mali/',
  bad: 'base-url: https://mali.example/',
  check: ({ book }) => {
    const source = book.sourceByPath['book.yaml'];
    if (!source || !/\.(?:example|test|invalid)$/.test(new URL(book.meta.baseUrl).hostname)) return [];
    return [
      {
        place: placeOf(source, book.meta.baseUrl, source.text.search(/^base-url:/m)),
        message: `The base address ${book.meta.baseUrl} is a placeholder.`,
        expected: 'The address at which the book will stand.',
        help: 'Set base-url in book.yaml, or give --base-url when you build.',
      },
    ];
  },
};
