import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { collectStatements } from '../../editions/collect-statements.ts';
import { readEntry } from '../../editions/read-entry.ts';
import { tellCitations } from './tell-citations.ts';
import { titleOfPage } from './title-of-page.ts';

/** How many words of a sentence tell it from others. */
const ENOUGH = 8;

/** A statement by what readers call it. */
export interface NamedStatement {
  /** What it is, as *Question*. */
  readonly kind: string;
  readonly name: string;
}

const textsByBook = new WeakMap<Book, ReadonlyMap<string, string>>();

/** Names a statement by its address: an entry by its title, a note by its passage, a sentence by its first words, and what was withdrawn by the page on which it stood. */
export function nameStatement(address: string, book: Book, words: Words): NamedStatement {
  const [, kind] = /^(question|kept-apart|unknown|event|delivery|entry)-/.exec(address) ?? [];
  const [article, place] = address.split('#');
  if (place !== undefined) {
    const locator = /^\d+$/.test(place) ? `para. ${place}` : place;
    const cited = tellCitations(`[@${article}, ${locator}]`, book, words);
    return { kind: words['stated-note'] ?? '', name: cited };
  }
  const text = textsOf(book).get(address) ?? '';
  const entry = readEntry(text) ?? {};
  const title = entry['question'] ?? entry['title'] ?? entry['name'];
  const name =
    text === '' ? placeOf(address, book, words) : (title ?? firstWords(entry['text'] ?? text, book, words));
  return { kind: words[`stated-${kind ?? 'sentence'}`] ?? '', name: String(name) };
}

function placeOf(address: string, book: Book, words: Words): string {
  const page = book.withdrawals.find(({ statement }) => statement === address)?.page;
  return page ? titleOfPage(page, book, words) : address;
}

function firstWords(text: unknown, book: Book, words: Words): string {
  const all = tellCitations(String(text).split('\n', 1)[0]!, book, words).split(' ');
  return all.length > ENOUGH ? `${all.slice(0, ENOUGH).join(' ')} …` : all.join(' ');
}

function textsOf(book: Book): ReadonlyMap<string, string> {
  const texts = textsByBook.get(book) ?? collectStatements(book);
  textsByBook.set(book, texts);
  return texts;
}
