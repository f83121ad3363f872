import type { Book } from '../../book/book.ts';
import { listPublished } from '../../editions/list-published.ts';
import { placeAt, placeOf } from '../../files/source-file.ts';
import type { Edition, PublishedThen } from '../../ledger/edition.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What feeds told once keeps the day on which it was published, and a correction stays. */
export const publicationStays: Rule = {
  id: 'publication-stays',
  severity: 'error',
  why: 'Feed readers know an item by its address and the day of its first publication: one that moves or vanishes is told twice, or is never put right.',
  good: 'a chapter revised on 9 March, and published: 2020-02-29 as edition 1.0.0 had it',
  bad: 'the same chapter with published: 2020-03-09',
  check: ({ book }) => {
    const told = listThen(book.editions);
    const now = told.length > 0 ? listPublished(book) : {};
    return told.flatMap(([name, then, version]) => {
      const trouble = judge(name, then.published, now[name]?.published, version, book);
      return trouble ? [trouble] : [];
    });
  },
};

/** Each as the first edition had it that published it. */
function listThen(
  editions: readonly Edition[],
): readonly (readonly [name: string, then: PublishedThen, version: string])[] {
  const names = new Set<string>();
  return editions.flatMap(({ published, version }) =>
    Object.entries(published).flatMap(([name, then]) => {
      if (names.has(name)) return [];
      names.add(name);
      return [[name, then, version] as const];
    }),
  );
}

function judge(
  name: string,
  then: string,
  now: string | undefined,
  version: string,
  book: Book,
): RuleFinding | undefined {
  if (now === then) return undefined;
  const [kind, id = ''] = name.split('/');
  // Each statement of a chapter that is gone has to be withdrawn, which another rule asks for.
  if (now === undefined && (kind === 'chapters' || book.unreadable.includes('corrections'))) return undefined;
  if (now === undefined) return vanished(id, version, book);
  return {
    place: placeOfDay(name, now, book),
    message: `Edition ${version} published ${name} on ${then}, and it now says ${now}.`,
    expected: 'The day of its first publication, for ever.',
    help: `Write ${then} again; the day of the last change is another.`,
  };
}

function placeOfDay(name: string, day: string, { chapters, corrections, sourceByPath }: Book) {
  const chapter = chapters.find(({ slug }) => name === `chapters/${slug}`);
  if (chapter) return placeOf(chapter.source, day, chapter.source.text.search(/^published:/m));
  const correction = corrections.find(({ id }) => name === `corrections/${id}`)!;
  return placeOf(sourceByPath[correction.file]!, day, correction.offset);
}

function vanished(id: string, version: string, { sourceByPath }: Book): RuleFinding {
  return {
    place: placeAt(sourceByPath['corrections.yaml'] ?? sourceByPath['book.yaml']!, 0),
    message: `Edition ${version} has a correction ${id}, and the book has it no longer.`,
    expected: 'Every correction that readers were told.',
    help: `Bring ${id} back to corrections.yaml. If it was itself wrong, correct the statement again.`,
  };
}
