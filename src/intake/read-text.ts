import { parse } from 'yaml';
import { splitFrontMatter } from '../files/split-front-matter.ts';
import type { Found } from './original.ts';
import { findLineDates } from './find-line-dates.ts';
import type { Page } from './page.ts';
import { splitBlocks } from './split-blocks.ts';

/** Keys under which web clippers keep what a page says of itself. */
const KEYS = {
  title: ['title'],
  bylines: ['author', 'authors', 'byline', 'creator'],
  outlets: ['site', 'publisher', 'outlet', 'publication'],
  dates: ['published', 'date', 'created', 'datePublished'],
  urls: ['source', 'url', 'link', 'canonical'],
  language: ['language', 'lang'],
} as const;

/** Reads a page copy in plain text or Markdown, with the front matter that web clippers write. */
export function readText(text: string): Page {
  const matter = splitFrontMatter(text);
  const record = matter ? parseMatter(text.slice(matter.yamlStart, matter.yamlEnd)) : undefined;
  const blocks = splitBlocks(matter && record ? text.slice(matter.bodyStart) : text);
  const all = (key: keyof typeof KEYS) => valuesOf(record ?? {}, KEYS[key]);
  const dates = all('dates').flatMap(({ value, ...rest }) =>
    findLineDates(value).map(({ day }) => ({ ...rest, value: day })),
  );
  const urls = all('urls').filter(({ value }) => /^https?:\/\/\S+$/.test(value));
  return {
    blocks,
    left: [],
    title: all('title')[0],
    language: all('language')[0],
    metadata: { bylines: all('bylines'), outlets: all('outlets'), dates, urls },
  };
}

type Matter = Readonly<Record<string, unknown>>;

function parseMatter(yaml: string): Matter | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Matter)
      : undefined;
  } catch {
    return undefined;
  }
}

function valuesOf(record: Matter, keys: readonly string[]): readonly Found[] {
  const texts = keys
    .flatMap((key) => record[key])
    .flat()
    .filter((value) => typeof value === 'string');
  return texts
    .map((text) =>
      text
        .replace(/^\[\[|\]\]$/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((value) => ({ value, isSure: true, ground: 'the front matter of the copy names it' }));
}
