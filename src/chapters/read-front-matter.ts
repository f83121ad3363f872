import type { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { splitFrontMatter } from '../files/split-front-matter.ts';

/** The front matter of a Markdown file as a record, and where its prose begins. */
export interface ReadFrontMatter<T> {
  readonly record: T | undefined;
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

/** Reads the front matter of a Markdown file against a schema, and makes sure that prose follows it. */
export function readFrontMatter<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): ReadFrontMatter<z.infer<Schema>> {
  const parts = splitFrontMatter(source.text);
  if (!parts) return { record: undefined, bodyStart: 0, findings: [noFrontMatter(source)] };
  const { record, findings } = parseYaml(source, schema, { start: parts.yamlStart, end: parts.yamlEnd });
  const isBare = source.text.slice(parts.bodyStart).trim() === '';
  return {
    record: isBare ? undefined : record,
    bodyStart: parts.bodyStart,
    findings: isBare ? [...findings, noProse(source, parts.bodyStart)] : findings,
  };
}

function noFrontMatter(source: SourceFile): Finding {
  return {
    rule: 'front-matter-is-given',
    severity: 'error',
    place: placeAt(source, 0),
    message: 'This file has no front matter, or it does not end.',
    expected: 'A line `---`, the keys, and a line `---` again.',
    help: 'Write its keys between two lines `---`, the first at the head of the file.',
  };
}

function noProse(source: SourceFile, offset: number): Finding {
  return {
    rule: 'prose-is-given',
    severity: 'error',
    place: placeAt(source, offset),
    message: 'Nothing stands after the front matter.',
    expected: 'The prose.',
    help: 'Write it, or take the file away.',
  };
}
