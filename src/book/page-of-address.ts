import type { Book } from './book.ts';
import type { PartId } from './part.ts';

const PART_BY_KIND: Readonly<Record<string, PartId>> = {
  question: 'differences',
  'kept-apart': 'differences',
  unknown: 'unknowns',
  event: 'timeline',
  delivery: 'deliveries',
};

/** Returns the path of the page that shows a statement, by its address, as `chapters/a/` for `s-7k2mq`, `sources/afp-2021/` for `afp-2021#3`, `timeline/` for `event-coup`; undefined where no page does. */
export function pageOfAddress(
  address: string,
  { articleById, pathByAnchor, partByEntry, parts }: Book,
): string | undefined {
  const [articleId = '', place] = address.split('#');
  if (place !== undefined) return Object.hasOwn(articleById, articleId) ? `sources/${articleId}/` : undefined;
  if (Object.hasOwn(pathByAnchor, address)) return pathByAnchor[address];
  const [, kind = '', id = ''] =
    /^(question|kept-apart|unknown|event|delivery|entry)-(.+)$/.exec(address) ?? [];
  const part = kind === 'entry' ? partByEntry[id] : PART_BY_KIND[kind];
  return part && parts.includes(part) ? `${part}/` : undefined;
}

/** Returns the id that a statement has on its page: a passage is called by its place there. */
export function anchorOfAddress(address: string): string {
  return address.replace(/^.*#/, 'para-');
}
