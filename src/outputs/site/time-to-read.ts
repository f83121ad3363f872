import type { Book } from '../../book/book.ts';
import type { Prose } from '../../markdown/parse-markdown.ts';
import { countWords } from '../../text/count-words.ts';

/** At ease, and with a look at a note now and then. */
const WORDS_A_MINUTE = 200;

/** Tells in the language of the book how long its sentences take to read, in whole minutes: *5 minutes*. */
export function timeToRead(
  { prose }: { readonly prose: Pick<Prose, 'blocks'> },
  { meta }: Pick<Book, 'meta'>,
): string {
  const sentences = prose.blocks.flatMap(({ statements }) => statements.map(({ text }) => text));
  const words = sentences.reduce((sum, text) => sum + countWords(text), 0);
  const format = new Intl.NumberFormat(meta.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return format.format(Math.max(1, Math.round(words / WORDS_A_MINUTE)));
}
