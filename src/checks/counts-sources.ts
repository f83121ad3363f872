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

/** Returns whether a figure counts the sources of its own sentence: the articles that it cites, or all that the book has where it means *the* articles; as many things as it cites passages, or the paragraphs of an article that it cites. */
export function countsSources(
  { value, written, start }: Figure,
  { statement: { text, citations }, held }: StatementEvidence,
  all: number,
): boolean {
  const after = text.slice(start + written.length);
  const areThese = THESE.test(text.slice(Math.max(0, start - 24), start));
  const passages = new Set(
    citations.flatMap(({ items }) =>
      items.flatMap(({ articleId, places }) => places.map((place) => passageName(articleId, place))),
    ),
  );
  if (value === 2 && areThese && PAIR.test(after)) return true;
  if (PARAGRAPHS.test(after) && held.articles.some(({ paragraphs }) => paragraphs === value)) return true;
  if (LISTED.test(after)) return value === held.articles.length || value === passages.size;
  return (
    (TEXTS.test(after) || SOURCES.test(after)) &&
    (value === held.articles.length || (areThese && value === all))
  );
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
