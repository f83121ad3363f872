import { findCitations } from '../references/find-citations.ts';
import type { RegisterEntry } from '../registers/register.ts';
import type { Book, DataUse } from './book.ts';
import { passageKey } from './link-uses.ts';
import type { PartId } from './part.ts';

/** An entry of the data with every text of it that may cite. */
interface CitingEntry extends DataUse {
  readonly texts: readonly (string | undefined)[];
}

/** Links every entry of the parts that a book shows to the passages it cites, in the order of the parts; an entry that cites a passage twice counts once. */
export function linkDataUses(
  book: Pick<
    Book,
    'parts' | 'partByEntry' | 'questions' | 'keptApart' | 'events' | 'deliveries' | 'registers'
  >,
): Readonly<Record<string, readonly DataUse[]>> {
  const usesByPassage: Record<string, DataUse[]> = {};
  for (const { texts, ...use } of book.parts.flatMap((part) => entriesOf(part, book))) {
    for (const key of new Set(texts.flatMap((text) => passagesIn(text ?? '')))) {
      (usesByPassage[key] ??= []).push(use);
    }
  }
  return usesByPassage;
}

function passagesIn(text: string): readonly string[] {
  return findCitations(text).flatMap(({ items }) =>
    items.flatMap(({ articleId, places }) => places.map((place) => passageKey(articleId, place))),
  );
}

function entriesOf(part: PartId, book: Parameters<typeof linkDataUses>[0]): readonly CitingEntry[] {
  const path = `${part}/`;
  if (part === 'differences') {
    return [
      ...book.questions.map(({ id, question, accounts, explanation }) => ({
        path,
        id: `question-${id}`,
        title: question,
        texts: [...accounts.map(({ passage }) => passage), explanation],
      })),
      ...book.keptApart.map(({ id, title, text }) => ({
        path,
        id: `kept-apart-${id}`,
        title,
        texts: [text],
      })),
    ];
  }
  if (part === 'timeline') {
    return book.events.map(({ id, title, text }) => ({ path, id: `event-${id}`, title, texts: [text] }));
  }
  if (part === 'deliveries') {
    return book.deliveries.map(({ id, title, text, announced, arrived, items }) => ({
      path,
      id: `delivery-${id}`,
      title,
      texts: [
        text,
        ...[...announced, ...arrived, ...items.flatMap(({ accounts }) => accounts)].map(
          ({ passage }) => passage,
        ),
      ],
    }));
  }
  return Object.values(book.registers)
    .flat()
    .filter(({ id }) => book.partByEntry[id] === part)
    .map((entry) => toCiting(entry, path));
}

/** Where a spelling stands is no use of what the passage says. */
function toCiting({ id, name, text, offices }: RegisterEntry, path: string): CitingEntry {
  const texts = [text, ...offices.map(({ passage }) => passage)];
  return { path, id: `entry-${id}`, title: name, texts };
}
