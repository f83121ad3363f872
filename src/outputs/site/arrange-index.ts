import type { Book, NamedPlace } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { groupByHeading } from '../../evidence/group-by-heading.ts';
import { REGISTER_NAMES, type RegisterEntry } from '../../registers/register.ts';

/** A line of the index. */
export interface IndexLine {
  readonly head: string;
  /** Id of the register’s entry; absent for a heading of questions. */
  readonly entryId?: string;
  /** The head under which it stands, where this is another spelling; it has no places of its own. */
  readonly see?: string;
  /** True where the book has the register’s entry on a page of its own parts. */
  readonly isDefined: boolean;
  readonly places: readonly NamedPlace[];
}

/** The lines that begin with one letter. */
export interface IndexGroup {
  /** Without its accent; the first digit of what begins with a figure is as good a letter. */
  readonly letter: string;
  readonly lines: readonly IndexLine[];
}

type Sorted = IndexLine & { readonly sortName: string };

/** Arranges the index of a book: every name of its registers, every other spelling with where to look instead, and the headings of its questions, sorted as its language does. A book without registers has none. */
export function arrangeIndex(book: Book, words: Words): readonly IndexGroup[] {
  const entries = REGISTER_NAMES.flatMap((register) => book.registers[register]);
  if (entries.length === 0) return [];
  const { compare } = new Intl.Collator(book.meta.language, { ignorePunctuation: true, numeric: true });
  const articles = articlePattern(words);
  const lines = [
    ...entries.flatMap((entry) => linesOf(entry, book, articles)),
    ...topicsOf(book, articles),
  ].toSorted((a, b) => compare(a.sortName, b.sortName) || compare(a.see ?? '', b.see ?? ''));
  const groups = Map.groupBy(lines, ({ sortName }) => letterOf(sortName));
  return [...groups].map(([letter, grouped]) => ({ letter, lines: grouped }));
}

function linesOf(entry: RegisterEntry, book: Book, articles: RegExp): readonly Sorted[] {
  const { id: entryId, sortName, variants } = entry;
  const head = headOf(entry);
  const others = [...new Set(variants.map(({ as }) => turned(as, entry, articles)))].filter(
    (as) => as !== head,
  );
  const part = book.partByEntry[entryId];
  return [
    {
      head,
      sortName,
      entryId,
      isDefined: part !== undefined && book.parts.includes(part),
      places: book.placesByEntry[entryId] ?? [],
    },
    ...others.map((as) => ({ head: as, sortName: as, entryId, see: head, isDefined: false, places: [] })),
  ];
}

/** Under its heading, a question is a place where accounts differ. */
function topicsOf({ questions, parts }: Book, articles: RegExp): readonly Sorted[] {
  if (!parts.includes('differences')) return [];
  return groupByHeading(questions).flatMap(({ heading, questions: grouped }) => {
    const places = grouped.map(({ id }) => ({ path: 'differences/', id: `question-${id}`, written: [] }));
    const head = heading?.replace(articles, '$2, $1');
    return head ? [{ head, sortName: head, isDefined: false, places }] : [];
  });
}

/** A sort name is shown where it is the name turned round, as *Diarra, Oumar*; else it is no more than a key. */
function headOf({ name, sortName }: RegisterEntry): string {
  const [last, first] = sortName.split(', ');
  return name === `${first} ${last}` ? sortName : name;
}

/** A spelling with as many of its last words in front as its entry has. */
function turned(spelling: string, entry: RegisterEntry, articles: RegExp): string {
  const count = entry.sortName.split(', ')[0]!.split(' ').length;
  const words = spelling.split(' ');
  return headOf(entry) !== entry.name && words.length > count
    ? `${words.slice(-count).join(' ')}, ${words.slice(0, -count).join(' ')}`
    : spelling.replace(articles, '$2, $1');
}

/** Matches what begins with an article, which no one looks it up by. */
function articlePattern(words: Words): RegExp {
  const articles = words['articles-at-head']!.split(', ').map((article) => {
    const isElided = article.endsWith('’');
    return isElided ? article : String.raw`${article}(?= )`;
  });
  return new RegExp(`^(${articles.join('|')}) ?(.+)$`, 'iu');
}

function letterOf(sortName: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(sortName.normalize('NFD')) ?? [];
  return first.toUpperCase();
}
