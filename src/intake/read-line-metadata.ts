import { countWords } from '../text/count-words.ts';
import type { Block } from './block.ts';
import { findLineDates } from './find-line-dates.ts';
import { isSentence } from './is-sentence.ts';
import type { Found } from './original.ts';

/** What lines of a page copy say of its article, sure and guessed. */
export interface LineMetadata {
  readonly bylines: readonly Found[];
  readonly outlets: readonly Found[];
  readonly dates: readonly Found[];
  readonly urls: readonly Found[];
}

const MOST_WORDS = 14;
const NAME =
  /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:,? (?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*|and|et|und|y|de|du|des|la|le|al|bin|van|von|of|in|for|the|&))*$/u;
const BYLINE =
  /^(?:(?:written|text|story|report|reporting)? ?by|par|von|por|bởi|بقلم|(?:authors?|auteurs?|autora?|كتب(?= ?:))(?= ?:)) ?:?\s+(?<name>.+)$/iu;
const SOURCE =
  /^(?:the )?(?:original )?source(?: of this (?:article|text|post|story) is| ?:)\s*(?<name>.+?)\.?$/iu;
const DATED =
  /^(?:posted|published|first published|updated|last updated|modified|publié|mis à jour|date|publicado|veröffentlicht|تاريخ النشر|نشر)(?![\p{L}])/iu;
const URL = /(?:^|\s)(?<url>https?:\/\/[^\s<>"']+)$/u;
const URL_LABEL = /^(?:original |source )?(?:url|link|address|permalink|adresse|الرابط) ?:?/iu;

/** Reads what a line says of its article: who wrote it, who published it, when, where it stands; undefined where it is no such line. `before` is the line above it, which may be the label. */
export function readLineMetadata({ text }: Block, before = ''): LineMetadata | undefined {
  const found = {
    bylines: readByline(text),
    outlets: readSource(text),
    dates: [],
    urls: readUrl(text, before),
  };
  const dated = countWords(text) <= MOST_WORDS && !isSentence(text) ? readDated(text) : undefined;
  const all = { ...found, ...dated, outlets: [...found.outlets, ...(dated?.outlets ?? [])] };
  return Object.values(all).some((list) => list.length > 0) ? all : undefined;
}

function readByline(text: string): readonly Found[] {
  const name = BYLINE.exec(text)?.groups?.['name'];
  const isName = name && countWords(name) <= 10 && (NAME.test(name) || /^\p{Lo}/u.test(name));
  return isName
    ? [{ value: name, isSure: true, ground: 'it stands in a line that begins as a byline does' }]
    : [];
}

function readSource(text: string): readonly Found[] {
  const name = SOURCE.exec(text)?.groups?.['name'];
  return name && NAME.test(name)
    ? [{ value: name, isSure: true, ground: 'a line names it as the source' }]
    : [];
}

function readUrl(text: string, before: string): readonly Found[] {
  const url = URL.exec(text)?.groups?.['url'];
  if (!url || countWords(text) > 6) return [];
  const isSure = URL_LABEL.test(text) || (URL_LABEL.test(before) && countWords(before) <= 4);
  return [
    { value: url, isSure, ground: isSure ? 'a line names it as the address' : 'it stands on a line alone' },
  ];
}

function readDated(text: string): Pick<LineMetadata, 'dates' | 'outlets'> | undefined {
  const dates = findLineDates(text);
  const [first] = dates;
  if (!first) return undefined;
  const isSure = DATED.test(text);
  const ground = isSure ? 'it stands in a line that names it as the date' : 'it stands on a short line';
  const before = text.slice(0, first.start).replace(/[\s,|·–—-]+$/u, '');
  const isOutlet = !isSure && NAME.test(before) && !WEEKDAYS.has(before.toLowerCase());
  return {
    dates: dates.map(({ day }) => ({ value: day, isSure, ground })),
    outlets: isOutlet ? [{ value: before, isSure: false, ground: 'it stands before a date' }] : [],
  };
}

const WEEKDAYS: ReadonlySet<string> = new Set(
  ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar'].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) =>
      format.format(new Date(Date.UTC(2000, 0, day + 1))).toLowerCase(),
    );
  }),
);
