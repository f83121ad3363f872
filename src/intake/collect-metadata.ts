import type { Block } from './block.ts';
import type { Found, Original } from './original.ts';
import type { Page } from './page.ts';
import { readLineMetadata } from './read-line-metadata.ts';

/** Collects what mark-up and lines of a page say of its article: each value once, the surest first. */
export function collectMetadata(
  page: Page,
  blocks: readonly Block[],
): Pick<Original, 'bylines' | 'outlets' | 'dates' | 'url'> {
  const lines = blocks.flatMap((block, index) => readLineMetadata(block, blocks[index - 1]?.text) ?? []);
  const all = (key: 'bylines' | 'outlets' | 'dates' | 'urls') =>
    surestFirst([page.metadata, ...lines].flatMap((found) => found[key]));
  const [url] = all('urls');
  const outlets = all('outlets');
  return {
    bylines: all('bylines'),
    outlets: outlets.length > 0 || !url ? outlets : [hostOf(url)],
    dates: all('dates'),
    url,
  };
}

function hostOf({ value }: Found): Found {
  const host = URL.canParse(value) ? new URL(value).hostname.replace(/^www\./, '') : value;
  return { value: host, isSure: false, ground: 'the address is of its site' };
}

function surestFirst(found: readonly Found[]): readonly Found[] {
  const sorted = found.toSorted((a, b) => Number(b.isSure) - Number(a.isSure));
  const values = sorted.map(({ value }) => value.toLowerCase());
  return sorted.filter((_, index) => values.indexOf(values[index]!) === index);
}
