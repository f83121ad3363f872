import type { Book } from '../../book/book.ts';
import { nearestName } from '../../files/nearest-name.ts';
import { placeOf } from '../../files/source-file.ts';
import { readCountries } from '../../registers/atlas.ts';
import { idSchema } from '../../text/line-schema.ts';
import type { Rule } from '../rule.ts';

interface Reference {
  readonly file: string;
  readonly offset: number;
  readonly kind: string;
  readonly name: string;
  readonly known: readonly string[];
  /** What is expected, where the list of what is known would be too long to read. */
  readonly expected?: string;
  /** Path, without ending, of the file that they stand in. */
  readonly knownIn: string;
}

/** An id that a data file names belongs to a record that is there. */
export const recordResolves: Rule = {
  id: 'record-resolves',
  severity: 'error',
  why: 'A delivery of equipment that the register does not know, or an event of a kind that the book does not declare, cannot be shown.',
  good: 'equipment: mi-35p, with such an entry in registers/equipment.yaml',
  bad: 'equipment: mi-35x',
  check: ({ book }) =>
    referencesOf(book)
      .filter(({ known, name, knownIn }) => !known.includes(name) && !book.unreadable.includes(knownIn))
      .flatMap(({ file, offset, kind, name, known, expected }) => {
        const source = book.sourceByPath[file];
        const near = nearestName(name, known);
        if (!source) return [];
        return [
          {
            place: placeOf(source, name, offset),
            message: `There is no ${kind} \`${name}\`.`,
            expected: expected ?? `One of: ${known.join(', ') || 'none is there'}.`,
            help: near ? `Did you mean \`${near}\`?` : `Add the ${kind}, or name another.`,
          },
        ];
      }),
};

function referencesOf(book: Book): readonly Reference[] {
  const kinds = book.meta.eventKinds.map(({ id }) => id);
  const events = book.events.map(({ id }) => id);
  const slugs = book.chapters.map(({ slug }) => slug);
  const equipment = book.registers.equipment.map(({ id }) => id);
  const articles = book.articles.map(({ id }) => id);
  return [
    ...book.articles
      .filter(({ origin = '' }) => idSchema.safeParse(origin).success)
      .map(({ source: { path, text }, origin = '' }) => ({
        file: path,
        offset: text.search(/^origin:/m),
        kind: 'article',
        name: origin,
        known: articles,
        knownIn: `articles/${origin}`,
      })),
    ...book.questions.flatMap(({ file, accounts }) =>
      accounts.flatMap(({ denies, offset }, at) =>
        denies.map((name) => ({
          file,
          offset,
          kind: 'other account here of the voice',
          name,
          known: accounts.filter((_, other) => other !== at).map(({ voice }) => voice),
          knownIn: 'questions',
        })),
      ),
    ),
    ...book.questions.flatMap(({ file, offset, since }) =>
      since ? [{ file, offset, kind: 'event', name: since, known: events, knownIn: 'events' }] : [],
    ),
    ...book.events.map(({ file, offset, kind }) => ({
      file,
      offset,
      kind: 'kind of event',
      name: kind,
      known: kinds,
      knownIn: 'book',
    })),
    ...[
      ...book.events.map(({ file, offset, actors }) => ({ file, offset, named: actors })),
      ...book.questions.flatMap(({ file, accounts }) =>
        accounts.map(({ offset, charges, clears }) => ({ file, offset, named: [...charges, ...clears] })),
      ),
    ].flatMap(({ file, offset, named }) =>
      named.map((name) => ({
        file,
        offset,
        kind: 'entry of a register',
        name,
        known: Object.values(book.registers).flatMap((entries) => entries.map(({ id }) => id)),
        knownIn: book.unreadable.find((path) => path.startsWith('registers/')) ?? 'registers',
      })),
    ),
    ...Object.values(book.registers).flatMap((entries) =>
      entries.flatMap(({ file, offset, map }) =>
        [map?.country ?? map?.partOf ?? []].flat().map((name) => ({
          file,
          offset,
          kind: 'country of Natural Earth',
          name,
          known: readCountries().features.map(({ properties }) => properties.name),
          expected: 'A country of the world, by its English name on Natural Earth’s map, as Mali.',
          knownIn: 'registers/places',
        })),
      ),
    ),
    ...book.unknowns.flatMap(({ file, offset, chapters }) =>
      chapters.map((name) => ({
        file,
        offset,
        kind: 'chapter',
        name,
        known: slugs,
        knownIn: `chapters/${name}`,
      })),
    ),
    ...book.deliveries.flatMap(({ file, offset, event, items }) => [
      ...(event ? [{ file, offset, kind: 'event', name: event, known: events, knownIn: 'events' }] : []),
      ...items.map((item) => ({
        file,
        offset,
        kind: 'equipment',
        name: item.equipment,
        known: equipment,
        knownIn: 'registers/equipment',
      })),
    ]),
    ...Object.values(book.registers).flatMap((entries) =>
      entries.flatMap(({ file, offset, notToConfuseWith }) =>
        notToConfuseWith.map((name) => ({
          file,
          offset,
          name,
          kind: 'entry',
          known: entries.map(({ id }) => id),
          knownIn: file.replace(/\.yaml$/, ''),
        })),
      ),
    ),
  ];
}
