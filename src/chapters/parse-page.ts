import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { lineSchema } from '../text/line-schema.ts';
import type { Page } from './page.ts';
import { readFrontMatter } from './read-front-matter.ts';

const frontMatterSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema,
  story: z.boolean().default(false),
});

/** Parses one page file, front matter and prose, or returns what keeps it from being read. */
export function parsePage(
  source: SourceFile,
  language: string,
  labels: Readonly<Record<string, string>> = {},
): { record: Page | undefined; findings: readonly Finding[] } {
  const { record, bodyStart, findings } = readFrontMatter(source, frontMatterSchema);
  if (!record) return { record, findings };
  const slug = source.path.replace(/^.*\//, '').replace(/\.md$/, '');
  const { story: isStory, ...front } = record;
  const prose = parseMarkdown(source, { start: bodyStart, language, labels });
  return { record: { ...front, isStory, slug, source, prose }, findings };
}
