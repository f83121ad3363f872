import type { PassagePlace } from '../articles/article.ts';
import type { Citation, CitedItem } from './citation.ts';

const ITEM =
  /^(?<prefix>.*?)(?<![\p{L}\p{N}._])@(?<id>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_])?)(?<rest>.*)$/su;
const NARRATIVE =
  /^@(?<id>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_])?)\s?\[(?<inner>[^[\]]*)\]$/su;
const RANGE = String.raw`\d+(?:\s*(?:[–—-]|to\b)\s*\d+)?`;
const AND = String.raw`(?:,\s*(?:and\b|&)|,|and\b|&)`;
const LOCATOR = new RegExp(
  String.raw`^\s*${AND}?\s*(?:(?<part>headline|standfirst|caption)\b|(?:paras?\.|paragraphs?|¶¶?)\s*(?<list>${RANGE}(?:\s*${AND}\s*${RANGE})*))(?<left>.*)$`,
  'su',
);
/** What follows the places is words, behind a space or a comma; a number there would be a paragraph that was not read. */
const SUFFIX = /^(?![^,]*\d)(?![\s,]*\d)(?:[\s,].*)?$/su;
/** No article has more paragraphs; a range such as 1–999999 is an error, not a list. */
const MAX_PLACES = 500;

/** Returns whether a text between square brackets is meant as a citation: it holds an `@` that begins a word. */
export function looksLikeCitation(inner: string): boolean {
  return /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_]/u.test(inner);
}

/** Parses a citation in pandoc's syntax, brackets included, with paragraph locators (`[@id, para. 3; see @other, paras. 2–3]`, `¶ 3`); undefined where it cannot be one. Source: pandoc's manual, "Citation syntax". */
export function parseCitation(written: string): Citation | undefined {
  if (!/^\[.*\]$/s.test(written)) return undefined;
  const items = written.slice(1, -1).split(';').map(parseItem);
  return items.includes(undefined) ? undefined : { items: items as CitedItem[], written };
}

/** Parses a citation whose article the sentence names itself, `@id [para. 3]`; undefined where it cannot be one. */
export function parseNarrative(written: string): Citation | undefined {
  const { id, inner } = NARRATIVE.exec(written)?.groups ?? {};
  const citation = id === undefined ? undefined : parseCitation(`[@${id}, ${inner}]`);
  return citation && { ...citation, written, isNarrative: true };
}

function parseItem(text: string): CitedItem | undefined {
  const match = ITEM.exec(text.trim());
  if (!match?.groups) return undefined;
  const { prefix = '', id = '', rest = '' } = match.groups;
  const locator = parseLocator(rest.replace(/^\s*,?\s*/, ''));
  return locator && { articleId: id, prefix: prefix.trim(), ...locator };
}

/** Reads `para. 3`, `paras. 2–4, 7`, `headline`, and several of them in a row. */
function parseLocator(rest: string): { places: readonly PassagePlace[]; suffix: string } | undefined {
  const places: PassagePlace[] = [];
  let left = rest;
  for (let found = LOCATOR.exec(left)?.groups; found; found = LOCATOR.exec(left)?.groups) {
    const named = found['part'] ? [found['part']] : expandRanges(found['list']!);
    if (!named || places.length + named.length > MAX_PLACES) return undefined;
    places.push(...named);
    left = found['left']!;
  }
  const isReadable = places.length === 0 ? !/\d/.test(left) : SUFFIX.test(left);
  return isReadable ? { places, suffix: left.replace(/^[\s,]+/, '').trimEnd() } : undefined;
}

/** `2–4, 7` is 2, 3, 4, 7; a range that runs backwards is undefined. */
function expandRanges(list: string): readonly PassagePlace[] | undefined {
  const places: PassagePlace[] = [];
  for (const [range] of list.matchAll(new RegExp(RANGE, 'g'))) {
    const [first = 0, last = first] = (range.match(/\d+/g) ?? []).map(Number);
    if (last < first || last - first > MAX_PLACES || !Number.isSafeInteger(last)) return undefined;
    for (let number = first; number <= last; number++) places.push(String(number));
    if (places.length > MAX_PLACES) return undefined;
  }
  return places;
}
