import type Token from 'markdown-it/lib/token.mjs';
import type { SourceFile } from '../files/source-file.ts';
import { createDialect } from './dialect.ts';
import type { MarkdownEnvironment } from './markdown-environment.ts';

/** A text read by the dialect: its tokens for rendering, and what stands in it. */
export interface Prose extends Readonly<
  Omit<MarkdownEnvironment, 'nextNote' | 'source' | 'start' | 'language' | 'labels'>
> {
  readonly tokens: readonly Token[];
}

const dialect = createDialect();

/** Parses the Markdown of `source` from `start`; `text` where the words do not stand in the file as they are meant (folded YAML). */
export function parseMarkdown(
  source: SourceFile,
  {
    start = 0,
    text = source.text.slice(start),
    language = 'en',
    labels = {} as Readonly<Record<string, string>>,
  } = {},
): Prose {
  const env: MarkdownEnvironment = {
    source,
    start,
    language,
    labels,
    blocks: [],
    headings: [],
    links: [],
    figures: [],
    broken: [],
    nextNote: 1,
  };
  const tokens = dialect.parse(text, env);
  const { blocks, headings, links, figures, broken } = env;
  return { tokens, blocks, headings, links, figures, broken };
}
