import type { Book } from '../book/book.ts';
import { countsSources } from '../checks/counts-sources.ts';
import { articleDates } from '../checks/dates-for.ts';
import { layEvidence, type Held } from '../checks/evidence.ts';
import type { Citation } from '../references/citation.ts';
import { parseCitation } from '../references/parse-citation.ts';
import type { NameFinder } from '../registers/find-names.ts';
import type { DatePoint } from '../text/find-dates.ts';
import type { Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';

/** Lists changes by which a citation of a site is taken out, or moved to a passage whose note lacks something of the sentence. */
export function changeCitations(site: Site, book: Book, findNames: NameFinder): readonly WrongChange[] {
  return placesOf(site).flatMap(({ citation, start }, index) => {
    const { prose, statement, span } = site;
    const at = { address: statement.id || prose.address, path: prose.source.path, start, within: span };
    const end = start + citation.written.length;
    const space = prose.source.text[start - 1] === ' ' ? 1 : 0;
    return [
      ...(needsNone(site)
        ? []
        : [{ ...at, kind: 'citation removed' as const, start: start - space, end, replacement: '' }]),
      ...movesOf(site, index, book, findNames).map((replacement) => ({
        ...at,
        kind: 'citation moved' as const,
        end,
        replacement,
      })),
    ];
  });
}

/** Returns whether a site would be no fault without its citation: what speaks of the articles needs none. */
export function needsNone({ statement }: Site): boolean {
  return statement.kind === 'sources';
}

/** Where each citation stands in the file; what rests on the citations of others has none of its own there. */
function placesOf({ prose, statement, span }: Site) {
  let from = span.start;
  return statement.citations.flatMap((citation) => {
    const start = prose.source.text.indexOf(citation.written, from);
    if (start === -1 || start >= span.end) return [];
    from = start + citation.written.length;
    return [{ citation, start }];
  });
}

/** One move within the article, one to another article, and where several passages are cited, one of the last alone. */
function movesOf(site: Site, index: number, book: Book, findNames: NameFinder): readonly string[] {
  const { citations } = site.statement;
  const { items } = citations[index]!;
  const all = book.articles.flatMap(({ id, passages }) =>
    passages.filter(({ note }) => note !== undefined).map(({ place }) => ({ id, place })),
  );
  const turn = site.span.start % all.length;
  const turned = [...all.slice(turn), ...all.slice(0, turn)].filter(
    ({ id, place }) => !items.some(({ articleId, places }) => articleId === id && places.includes(place)),
  );
  const lacks = (written: string) => {
    const moved = citations.map((citation, at) => (at === index ? parseCitation(written)! : citation));
    return lacksPart(site, heldWith(site, moved, book, findNames), book);
  };
  const [first] = items;
  const [near, far] = [true, false].map((isNear) =>
    turned
      .filter(({ id }) => (id === first!.articleId) === isNear)
      .map(({ id, place }) => `[@${id}, ${placeWords([place])}]`)
      .find(lacks),
  );
  const partly = items.some(({ places }) => places.length > 1) || items.length > 1;
  const last = partly
    ? turned.map(({ id, place }) => withLastMoved(citations[index]!, id, place)).find(lacks)
    : undefined;
  return [near, far, last].filter((written) => written !== undefined);
}

/** The citation with its last passage exchanged for another. */
function withLastMoved({ items }: Citation, id: string, place: string): string {
  const last = items.at(-1)!;
  const kept = [...items.slice(0, -1), { ...last, places: last.places.slice(0, -1) }].filter(
    ({ places }) => places.length > 0,
  );
  const written = kept.map(({ articleId, places }) => `@${articleId}, ${placeWords(places)}`);
  return `[${[...written, `@${id}, ${placeWords([place])}`].join('; ')}]`;
}

function placeWords(places: readonly string[]): string {
  const [words, numbers] = [
    places.filter((place) => /\D/.test(place)),
    places.filter((place) => !/\D/.test(place)),
  ];
  const paragraphs =
    numbers.length === 0 ? [] : [`${numbers.length > 1 ? 'paras.' : 'para.'} ${numbers.join(', ')}`];
  return [...words, ...paragraphs].join(', ');
}

function heldWith(
  site: Site,
  citations: readonly Citation[],
  book: Book,
  findNames: NameFinder,
): Held | undefined {
  const statement = {
    ...site.statement,
    citations,
    citedAt: citations.map(() => site.statement.text.length),
  };
  const block = { id: '', offset: 0, statements: [statement], notes: [] };
  const prose = { ...site.prose, prose: { ...site.prose.prose, blocks: [block] } };
  return layEvidence(book, [prose], findNames)[0]?.held;
}

/** Whether a part that the cited notes hold stands in no note of others: told by the value alone, not by the rules. */
function lacksPart(site: Site, other: Held | undefined, book: Book): boolean {
  if (!other) return false;
  const { parts, names, held } = site;
  const isLost = (isIn: (one: Held) => boolean) => isIn(held) && !isIn(other);
  return (
    parts.figures
      // What counts the articles cited is in no note, and counts the others as well.
      .filter((figure) => !countsSources(figure, site, book))
      .some(({ value }) => isLost(({ figures }) => figures.some((figure) => figure.value === value))) ||
    parts.designators.some(({ normal }) =>
      isLost(({ designators }) => designators.some((one) => one.normal === normal)),
    ) ||
    parts.quotations.some(({ words }) => isLost(({ text }) => text.includes(words))) ||
    names
      .filter(({ written }) => /\p{Lu}/u.test(written))
      .some(({ entries }) => isLost((one) => entries.some(({ id }) => one.names.has(id)))) ||
    parts.dates.some(({ points }) => points.some((point) => isLost((one) => hasFinest(one, point))))
  );
}

/** Whether the finest part of a date stands anywhere in the notes, or in the date of an article. */
function hasFinest({ dates, articles }: Held, { day, months, years }: DatePoint): boolean {
  return [...dates.flatMap(({ points }) => points), ...articleDates(articles)].some((known) =>
    day !== undefined
      ? known.day === day
      : months !== undefined
        ? months.some((month) => known.months?.includes(month))
        : known.years !== undefined &&
          years !== undefined &&
          known.years[0] <= years[1] &&
          years[0] <= known.years[1],
  );
}
