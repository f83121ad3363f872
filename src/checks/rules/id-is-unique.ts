import { placeOf } from '../../files/source-file.ts';
import type { Book } from '../../book/book.ts';
import type { Place } from '../../files/finding.ts';
import { placeAt } from '../../files/source-file.ts';
import { markedIn, type ProseText } from '../prose-text.ts';
import type { Rule } from '../rule.ts';

interface IdAt {
  /** Ids of one space must differ; statements of all chapters are one space, for feeds and the PDF hold them together. */
  readonly space: string;
  readonly id: string;
  readonly place: () => Place;
}

/** An id is an address: it names one thing. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  severity: 'error',
  why: 'A link to an id that two things have leads to the wrong one half of the time.',
  good: '{#p-gifts} once in the book',
  bad: '{#p-gifts} on two paragraphs',
  check: ({ book, texts }) => {
    const seen = new Map<string, IdAt>();
    return [...statementIds(texts), ...recordIds(book)].flatMap((at) => {
      const key = `${at.space} ${at.id}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, at);
        return [];
      }
      const { file, line } = first.place();
      return [
        {
          place: at.place(),
          message: `The id \`${at.id}\` is taken already, at ${file}:${line}.`,
          expected: 'An id that nothing else has.',
          help: 'Give the newer of the two another id.',
        },
      ];
    });
  },
};

function statementIds(texts: readonly ProseText[]): readonly IdAt[] {
  return texts.flatMap((text) =>
    markedIn(text).map(({ id, offset }) => ({
      space: 'statement',
      id,
      place: () => placeOf(text.source, `{#${id}`, offset),
    })),
  );
}

function recordIds(book: Book): readonly IdAt[] {
  const inFile = (space: string, file: string, records: readonly { id: string; offset: number }[]) =>
    records.flatMap(({ id, offset }) => {
      const source = book.sourceByPath[file];
      return source ? [{ space, id, place: () => placeAt(source, offset) }] : [];
    });
  return [
    ...book.articles.map(({ id, source }) => ({ space: 'article', id, place: () => placeOf(source, id) })),
    ...Object.entries(book.registers).flatMap(([name, entries]) =>
      inFile('entry', `registers/${name}.yaml`, entries),
    ),
    ...inFile('question', 'questions.yaml', book.questions),
    ...inFile('kept-apart', 'kept-apart.yaml', book.keptApart),
    ...inFile('unknown', 'unknowns.yaml', book.unknowns),
    ...inFile('event', 'events.yaml', book.events),
    ...inFile('delivery', 'deliveries.yaml', book.deliveries),
  ];
}
