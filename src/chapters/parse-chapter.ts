import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { splitFrontMatter } from '../files/split-front-matter.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { lineSchema } from '../text/line-schema.ts';
import type { Chapter } from './chapter.ts';

const frontMatterSchema = z.strictObject({
  number: z.int().min(1).max(999),
  title: lineSchema,
  'short-title': lineSchema,
  question: lineSchema,
  description: lineSchema,
  covers: edtfDateSchema,
  published: edtfDateSchema.refine(({ precision }) => precision === 'day', 'a chapter is published on a day'),
  revised: edtfDateSchema.refine(({ precision }) => precision === 'day', 'a chapter is revised on a day').optional(),
});

/** Parses one chapter file, front matter and prose, or returns what keeps it from being read. */
export function parseChapter(
  source: SourceFile,
  language: string,
): { record: Chapter | undefined; findings: readonly Finding[] } {
  const parts = splitFrontMatter(source.text);
  if (!parts) return { record: undefined, findings: [noFrontMatter(source)] };
  const { record, findings } = parseYaml(source, frontMatterSchema, { start: parts.yamlStart, end: parts.yamlEnd });
  if (source.text.slice(parts.bodyStart).trim() === '') {
    return { record: undefined, findings: [...findings, noProse(source, parts.bodyStart)] };
  }
  if (!record) return { record, findings };
  const { 'short-title': shortTitle, revised = record.published, ...rest } = record;
  const slug = source.path.replace(/^.*\//, '').replace(/\.md$/, '');
  const prose = parseMarkdown(source, { start: parts.bodyStart, language });
  return { record: { ...rest, slug, shortTitle, revised, prose, source }, findings: [] };
}

function noFrontMatter(source: SourceFile): Finding {
  return {
    rule: 'front-matter-is-given',
    severity: 'error',
    place: placeAt(source, 0),
    message: 'This chapter has no front matter, or it does not end.',
    expected: 'A line `---`, the keys of the chapter, and a line `---` again.',
    help: 'Write the keys number, title, short-title, question, description, covers and published between two lines `---`.',
  };
}

function noProse(source: SourceFile, offset: number): Finding {
  return {
    rule: 'chapter-has-prose',
    severity: 'error',
    place: placeAt(source, offset),
    message: 'Nothing stands after the front matter.',
    expected: 'An answer and the prose of the chapter.',
    help: 'Write the chapter, or take its name out of book.yaml.',
  };
}
