import { z } from 'zod';
import type { ParsedRecord } from '../files/load-records.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { lineSchema } from '../text/line-schema.ts';
import type { Chapter, HeadlessChapter } from './chapter.ts';
import { readFrontMatter } from './read-front-matter.ts';

const frontMatterSchema = z.strictObject({
  number: z.int().min(1).max(999),
  title: lineSchema,
  'short-title': lineSchema,
  question: lineSchema,
  description: lineSchema,
  covers: edtfDateSchema,
  published: edtfDateSchema.refine(({ precision }) => precision === 'day', 'a chapter is published on a day'),
  revised: edtfDateSchema
    .refine(({ precision }) => precision === 'day', 'a chapter is revised on a day')
    .optional(),
});

/** Parses one chapter file, front matter and prose, or returns what keeps it from being read; its prose is read all the same, so that one run finds what is wrong in both. */
export function parseChapter(
  source: SourceFile,
  language: string,
  labels: Readonly<Record<string, string>> = {},
): ParsedRecord<Chapter, HeadlessChapter> {
  const { record, bodyStart, findings } = readFrontMatter(source, frontMatterSchema);
  const slug = source.path.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!record && bodyStart === 0) return { record: undefined, findings };
  const prose = parseMarkdown(source, { start: bodyStart, language, labels });
  if (!record) return { record: undefined, findings, rest: { slug, prose, source } };
  const { 'short-title': shortTitle, revised = record.published, ...front } = record;
  return { record: { ...front, slug, shortTitle, revised, prose, source }, findings };
}
