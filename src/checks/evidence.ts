import type { Book } from '../book/book.ts';
import type { Article, Passage } from '../articles/article.ts';
import { citationKey } from '../references/citation.ts';
import type { Statement } from '../markdown/statement.ts';
import type { NameFinder, NameFound } from '../registers/find-names.ts';
import { recognise, type Parts } from '../text/recognise.ts';
import { recogniseLines } from '../text/recognise-lines.ts';
import { statementsOf, type ProseText } from './prose-text.ts';
import { splitCovered } from './split-covered.ts';

/** A note that a statement cites. */
export interface CitedNote {
  /** As `afp-2021, para. 3`. */
  readonly name: string;
  readonly text: string;
}

/** What the notes that a statement cites hold. */
export interface Held extends Parts {
  /** Ids of the registered names in them, the articles' own makers included. */
  readonly names: ReadonlySet<string>;
  /** The words of the notes and of the quotations registered with them. */
  readonly text: string;
  /** The notes one by one, in the order in which they are cited. */
  readonly notes: readonly CitedNote[];
  readonly articles: readonly Article[];
  /** Ids of the registered names of who made each article, by the article's id. */
  readonly makers: ReadonlyMap<string, readonly string[]>;
}

/** A statement that cites, or what one of its citations covers, with its testable parts and what its notes hold. */
export interface StatementEvidence {
  readonly prose: ProseText;
  /** Words, place and citations of what is covered, under the address of the whole. */
  readonly statement: Statement;
  readonly parts: Parts;
  readonly names: readonly NameFound[];
  readonly held: Held;
}

/** Lays each statement of the story and of the data that cites beside the notes that it cites, each part beside those of the citation that covers it. What speaks of the articles themselves is not laid beside them. */
export function layEvidence(
  book: Book,
  texts: readonly ProseText[],
  findNames: NameFinder,
): readonly StatementEvidence[] {
  const heldByCitation = new Map<string, Held>();
  return texts
    .filter(({ kind }) => kind === 'chapter' || kind === 'data')
    .flatMap((prose) =>
      statementsOf(prose)
        .flatMap((statement) => splitCovered(statement, prose))
        .filter((statement) => isTestable(statement, book))
        .map((statement) => ({
          prose,
          statement,
          parts: recognise(statement.text, book.meta.language),
          names: findNames(statement.text),
          held: heldBy(statement, book, findNames, heldByCitation),
        })),
    );
}

/** What is cited must be there to be laid beside: a citation that leads nowhere is a finding of its own. */
function isTestable({ kind, citations, text }: Statement, book: Book): boolean {
  const items = citations.flatMap((citation) => citation.items);
  return (
    kind !== 'silence' &&
    text !== '' &&
    items.length > 0 &&
    items.every(({ articleId, places }) => {
      const noted = articleOf(articleId, book)?.passages.filter(({ note }) => note !== undefined) ?? [];
      return places.length > 0 && places.every((cited) => noted.some(({ place }) => place === cited));
    })
  );
}

/** Writers may cite what every object has, as `constructor`. */
function articleOf(id: string, { articleById }: Book): Article | undefined {
  return Object.hasOwn(articleById, id) ? articleById[id] : undefined;
}

function heldBy(
  { citations, kind }: Statement,
  book: Book,
  findNames: NameFinder,
  heldByCitation: Map<string, Held>,
): Held {
  const key = [kind, ...citations.map(citationKey)].join(' ');
  const known = heldByCitation.get(key);
  if (known) return known;
  const cited = citations
    .flatMap(({ items }) => items)
    .flatMap(({ articleId, places }) => {
      const article = articleOf(articleId, book);
      return article
        ? [{ article, passages: article.passages.filter(({ place }) => places.includes(place)) }]
        : [];
    });
  const articles = [...new Set(cited.map(({ article }) => article))];
  const lines = [
    ...cited.flatMap(({ passages }) => passages.map(textOf)),
    // What speaks of the articles rests on what we know of our copies, too.
    ...(kind === 'sources' ? articles.flatMap(copyOf) : []),
  ];
  const text = lines.join('\n');
  const makers = new Map(articles.map((article) => [article.id, makersOf(article, findNames)]));
  const names = findNames(text).flatMap(({ entries }) => entries.map(({ id }) => id));
  const held: Held = {
    ...recogniseLines(lines, book.meta.language),
    names: new Set([...names, ...[...makers.values()].flat()]),
    makers,
    text,
    notes: cited.flatMap(({ article, passages }) =>
      passages.map(({ place, note = '' }) => ({ name: passageName(article.id, place), text: note })),
    ),
    articles,
  };
  heldByCitation.set(key, held);
  return held;
}

/** Names a passage as citations do, as `afp-2021, para. 3` or `afp-2021, headline`. */
export function passageName(articleId: string, place: string): string {
  return `${articleId}, ${/^\d+$/.test(place) ? `para. ${place}` : place}`;
}

function makersOf({ label, outlet = '', carriedBy = '', authors }: Article, findNames: NameFinder) {
  return [label, outlet, carriedBy, ...authors].flatMap((maker) =>
    findNames(maker).flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
}

function copyOf({ summary, copy, dateGround }: Article): readonly string[] {
  return [summary, ...copy, dateGround];
}

/** All that our reading of a passage says: the note, quotations with their speakers, what was reckoned and resolved. */
function textOf({ note = '', quotations, reckoned, resolved, faults }: Passage): string {
  return [
    note,
    ...quotations.flatMap(({ words, speaker }) => [`“${words}”`, speaker]),
    ...reckoned.map(({ words }) => words),
    ...resolved.map(({ means }) => means),
    ...faults,
  ].join('\n');
}
