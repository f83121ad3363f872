import type { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Article, Passage } from './article.ts';
import { articleSchema } from './article-schema.ts';
import { formatAuthorName } from './author-name.ts';

/** Parses one note file into an article, or into findings. */
export function parseArticle(source: SourceFile): {
  record: Article | undefined;
  findings: readonly Finding[];
} {
  const { record, findings, offsetOf } = parseYaml(source, articleSchema);
  if (!record) return { record, findings };
  const offsetByPlace = Object.fromEntries(
    record.passages.map((passage, index) => [passage.place, offsetOf(['passages', index])]),
  );
  return { record: { ...toArticle(record), source, offsetByPlace }, findings: [] };
}

function toArticle(record: z.infer<typeof articleSchema>): Omit<Article, 'source' | 'offsetByPlace'> {
  const { date, 'date-is': dateIs, 'date-ground': dateGround, passages, ...named } = record;
  const { 'carried-by': carriedBy, 'translated-from': translatedFrom, ...rest } = named;
  const { 'editors-notes': editorsNotes, ...article } = rest;
  return {
    ...article,
    authors: article.authors.map(formatAuthorName),
    signedBy: article.authors,
    carriedBy,
    translatedFrom,
    editorsNotes,
    date: date === 'unknown' ? undefined : date,
    dateIs,
    dateGround,
    passages: passages.map(toPassage),
  };
}

function toPassage(passage: z.infer<typeof articleSchema>['passages'][number]): Passage {
  const { 'set-aside': setAside, quotations, ...rest } = passage;
  return {
    ...rest,
    setAside,
    quotations: quotations.map(({ words, speaker, translated }) => ({
      words,
      speaker,
      isTranslated: translated,
    })),
  };
}
