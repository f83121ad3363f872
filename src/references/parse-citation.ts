import type { PassagePlace } from '../articles/article.ts';
import type { Citation, CitedItem } from './citation.ts';

const ITEM =
  /^(?<prefix>.*?)(?<![\p{L}\p{N}._])@(?<id>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_])?)(?<rest>.*)$/su;
const PARAGRAPHS =
  /^(?:paras?\.|paragraphs?|¶¶?)\s*(?<list>\d+(?:\s*(?:[–-]|,|and|&)\s*\d+)*)(?<suffix>.*)$/su;
const PART = /^(?<part>headline|standfirst|caption)\b(?<suffix>.*)$/su;
/** No article has more paragraphs; a range such as 1–999999 is an error, not a list. */
const MAX_RANGE = 500;

/** Returns whether a text between square brackets is meant as a citation: it holds an `@` that begins a word. */
export function looksLikeCitation(inner: string): boolean {
  return /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_]/u.test(inner);
}

/** Parses a citation in pandoc's syntax, brackets included, with paragraph locators (`[@id, para. 3; see @other, paras. 2–3]`, `¶ 3`); undefined where it cannot be one. Source: pandoc's manual, "Citation syntax". */
export function parseCitation(written: string): Citation | undefined {
  const items = written.slice(1, -1).split(';').map(parseItem);
  return items.includes(undefined) ? undefined : { items: items as CitedItem[], written };
}

function parseItem(text: string): CitedItem | undefined {
  const match = ITEM.exec(text.trim());
  if (!match?.groups) return undefined;
  const { prefix = '', id = '', rest = '' } = match.groups;
  const locator = parseLocator(rest.replace(/^\s*,?\s*/, ''));
  return locator && { articleId: id, prefix: prefix.trim(), ...locator };
}

function parseLocator(rest: string): { places: readonly PassagePlace[]; suffix: string } | undefined {
  const part = PART.exec(rest)?.groups;
  if (part) return { places: [part['part']!], suffix: trimSuffix(part['suffix']) };
  const numbered = PARAGRAPHS.exec(rest)?.groups;
  if (!numbered) return /\d/.test(rest) ? undefined : { places: [], suffix: trimSuffix(rest) };
  const places = expandRanges(numbered['list']!);
  return places && { places, suffix: trimSuffix(numbered['suffix']) };
}

function trimSuffix(text = ''): string {
  return text.replace(/^[\s,]+|\s+$/g, '');
}

/** `2–4, 7` is 2, 3, 4, 7; a range that runs backwards is undefined. */
function expandRanges(list: string): readonly PassagePlace[] | undefined {
  const places: PassagePlace[] = [];
  for (const range of list.split(/\s*(?:,|and|&)\s*/)) {
    const [first = 0, last = first] = range.split(/\s*[–-]\s*/).map(Number);
    if (last < first || last - first > MAX_RANGE) return undefined;
    for (let number = first; number <= last; number++) places.push(String(number));
  }
  return places;
}
