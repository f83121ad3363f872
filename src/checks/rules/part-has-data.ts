import { placeOf } from '../../files/source-file.ts';
import { hasData } from '../../book/has-data.ts';
import type { Rule } from '../rule.ts';

/** A part that the book lists has something to show. */
export const partHasData: Rule = {
  id: 'part-has-data',
  severity: 'error',
  why: 'A part without data would be an empty page, and the contents would promise what is not there.',
  good: 'parts: [timeline], with events in events.yaml',
  bad: 'parts: [timeline], without events.yaml',
  check: ({ book }) => {
    const source = book.sourceByPath['book.yaml'];
    if (!source || !book.meta.listedParts) return [];
    return book.meta.listedParts
      .filter((part) => !hasData(part, book) && book.unreadable.length === 0)
      .map((part) => ({
        place: placeOf(source, part, source.text.search(/^parts:/m)),
        message: `The part \`${part}\` is listed, and there is nothing for it to show.`,
        expected: 'Data for each part that is listed.',
        help: 'Write its data, or take it out of the list.',
      }));
  },
};
