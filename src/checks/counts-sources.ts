import type { Book } from '../book/book.ts';
import type { Figure } from '../text/find-figures.ts';
import { passageName, type StatementEvidence } from './evidence.ts';

/** Texts, as what is counted. */
const TEXTS = /^\s(?:\p{L}+\s)?(?:articles?|texts?|reports?|copies|outlets?|agencies)\b/u;
/** What a sentence lists, place by place, as what is counted. */
const LISTED =
  /^\s(?:different\s|separate\s|\p{Ll}+\s)?(?:accounts?|voices?|paragraphs?|passages?|statements?|things|stages|steps|scopes|dates|counts|names|readings|occasions|ways|kinds|versions|descriptions)\b/u;
/** The sources as those of whom something is said: *three of them say*, *the two differ*, *none of the five*. */
const SOURCES =
  /^\s(?:speak|say|tell|differ|give|agree|name|date|may|can|need|says|tells|gives|settles|write|report)\b|^\sof (?:the(?:m|se)?|our)\b|^[,;.:]|^$/u;
const THESE = /\b(?:the|all|these|those|our|other)\s(?:\p{L}+\s)?$/iu;
/** Those of an article, as in a heading that counts them. */
const PARAGRAPHS = /^\s(?:\p{L}+\s)?paragraphs?\b/u;
/** Two by nature, and counted by nobody: *the two sides*. */
const PAIR = /^\s(?:sides|parties|halves|ends)\b/u;

/** What somebody says: as many as the articles, or as the passages where one article has them all. */
const SAID = /^\s(?:\p{Ll}+\s)?(?:accounts?|voices?|statements?)\b/u;
/** All the articles of the book: *in all five articles*, *none of the five*; *all three* are those that the sentence cites. */
const OF_ALL = /\bof (?:the|these|our)\s$/iu;

/** Returns whether a figure counts the sources of its own sentence: the articles that it cites, or all that the book has where it means all; as many things as it cites passages, the paragraphs of an article that it cites, or the accounts of its question. */
export function countsSources(figure: Figure, one: StatementEvidence, book: Book): boolean {
  const { value, written, start } = figure;
  const { text } = one.statement;
  const { articles } = one.held;
  const all = book.articles.length;
  const after = text.slice(start + written.length);
  const before = text.slice(Math.max(0, start - 24), start);
  const areThese = THESE.test(before);
  if (value === 2 && areThese && PAIR.test(after)) return true;
  if (PARAGRAPHS.test(after) && articles.some(({ paragraphs }) => paragraphs === value)) return true;
  const isPassages = value === countPassages(one);
  const areArticles = value === articles.length;
  const areCited = areArticles || (articles.length === 1 && isPassages);
  if (LISTED.test(after)) return areCited || (!SAID.test(after) && isPassages);
  if (TEXTS.test(after)) return areArticles || (areThese && value === all);
  const areAll = value === all && OF_ALL.test(before);
  return SOURCES.test(after) && (areCited || areAll || (areThese && value === countAccounts(one, book)));
}

function countPassages({ statement: { citations } }: StatementEvidence): number {
  const items = citations.flatMap((citation) => citation.items);
  return new Set(
    items.flatMap(({ articleId, places }) => places.map((place) => passageName(articleId, place))),
  ).size;
}

/** The explanation of a question speaks of its accounts. */
function countAccounts({ prose: { address } }: StatementEvidence, { questions }: Book): number | undefined {
  return questions.find(({ id }) => address === `question-${id}`)?.accounts.length;
}

/** Returns whether a figure counts what its sentence lists, place by place. */
export function countsListed({ written, start }: Figure, text: string): boolean {
  return LISTED.test(text.slice(start + written.length));
}

/** Returns whether the number of a thing in a row is that of one of the articles that the sentence cites, as in *a second report*. */
export function numbersSources(
  { value, written, start }: Pick<Figure, 'value' | 'written' | 'start'>,
  { statement: { text }, held }: StatementEvidence,
): boolean {
  return value <= held.articles.length && TEXTS.test(text.slice(start + written.length));
}
