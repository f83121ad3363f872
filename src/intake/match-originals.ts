import type { Article } from '../articles/article.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { toNormalForm } from '../text/normal-form.ts';
import type { Original } from './original.ts';

/** Which original is that of which article. */
export interface MatchedOriginals {
  readonly originalById: ReadonlyMap<string, Original>;
  /** Articles for which no one original could be told, each with the files that might be it and the articles that these might as well belong to. */
  readonly open: readonly OpenMatch[];
  /** Names of the files that belong to no article. */
  readonly strangers: readonly string[];
}

/** An article without its original. */
export interface OpenMatch {
  readonly article: Article;
  /** Names of the files that it might be; empty where none is like it. */
  readonly files: readonly string[];
  /** Ids of other articles that these files are as like. */
  readonly rivals: readonly string[];
}

/** Matches originals with articles: each belongs to the article most of whose paragraphs it has, by their fingerprints; where an article has none, by its title and its quotations. What is as like two is told of neither. */
export function matchOriginals(
  articles: readonly Article[],
  originals: readonly Original[],
): MatchedOriginals {
  const scored = originals.map((original) => {
    const looked = lookAt(original);
    const scores = articles.map((article) => ({ article, score: scoreOf(article, looked) }));
    const best = Math.max(0, ...scores.map(({ score }) => score));
    return { original, best, claims: best === 0 ? [] : scores.filter(({ score }) => score === best) };
  });
  const originalById = new Map<string, Original>();
  const open = articles.flatMap((article): OpenMatch[] => {
    const mine = scored.filter(({ claims }) => claims.some((claim) => claim.article === article));
    const best = Math.max(...mine.map((one) => one.best));
    const nearest = distinct(mine.filter((one) => one.best === best).map(({ original }) => original));
    const rivals = mine.flatMap(({ claims }) => claims.filter((claim) => claim.article !== article));
    const [original] = nearest;
    if (original && nearest.length === 1 && rivals.length === 0) {
      originalById.set(article.id, original);
      return [];
    }
    const files = nearest.map(({ file }) => file);
    return [{ article, files, rivals: [...new Set(rivals.map((rival) => rival.article.id))] }];
  });
  const strangers = scored.filter(({ claims }) => claims.length === 0).map(({ original }) => original.file);
  return { originalById, open, strangers };
}

interface Looked {
  readonly fingerprints: ReadonlySet<string>;
  /** Title and paragraphs in normal form: a headline may be taken for a paragraph. */
  readonly texts: readonly string[];
}

function lookAt({ passages, title }: Original): Looked {
  return {
    fingerprints: new Set(passages.map(({ text }) => fingerprintText(text))),
    texts: [title?.value ?? '', ...passages.map(({ text }) => text)].map(toNormalForm),
  };
}

function scoreOf({ passages, title }: Article, { fingerprints, texts }: Looked): number {
  const known = passages.flatMap(({ fingerprint }) => fingerprint ?? []);
  if (known.length > 0) return known.filter((fingerprint) => fingerprints.has(fingerprint)).length;
  const quoted = passages.flatMap(({ quotations }) =>
    quotations.map(({ words }) => words.replace(/[.,;:]+$/, '')),
  );
  const isTitled = texts.includes(toNormalForm(title));
  return (
    Number(isTitled) +
    quoted.filter((words) => texts.some((text) => text.includes(toNormalForm(words)))).length
  );
}

/** Two copies with the same paragraphs are one. */
function distinct(originals: readonly Original[]): readonly Original[] {
  return originals.filter(
    (one, index) => originals.findIndex((other) => wordsOf(other) === wordsOf(one)) === index,
  );
}

function wordsOf({ passages }: Original): string {
  return passages.map(({ text }) => fingerprintText(text)).join(' ');
}
