import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { lineSchema } from '../text/line-schema.ts';
import type { Chapter } from './chapter.ts';
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

/** Parses one chapter file, front matter and prose, or returns what keeps it from being read. */
export function parseChapter(
  source: SourceFile,
  language: string,
): { record: Chapter | undefined; findings: readonly Finding[] } {
  const { record, bodyStart, findings } = readFrontMatter(source, frontMatterSchema);
  if (!record) return { record, findings };
  const { 'short-title': shortTitle, revised = record.published, ...rest } = record;
  const slug = source.path.replace(/^.*\//, '').replace(/\.md$/, '');
  const prose = parseMarkdown(source, { start: bodyStart, language });
  return { record: { ...rest, slug, shortTitle, revised, prose, source }, findings };
}
