import { stringify } from 'yaml';
import type { NameFinder } from '../registers/find-names.ts';
import { countWords } from '../text/count-words.ts';
import { parseEdtfDate } from '../text/edtf-date.ts';
import { formatDate } from '../text/format-date.ts';
import { addressSchema, lineSchema } from '../text/line-schema.ts';
import { draftPassage } from './draft-passage.ts';
import type { Found, Original } from './original.ts';

/** Drafts the note file of an article from its page copy: what is sure of it as keys, what is guessed as comments, what is doubtful under `copy`, and each passage with an empty note. It holds no sentence of the article. */
export function draftArticle(id: string, original: Original, findNames: NameFinder): string {
  const { language, furniture, passages } = original;
  const paragraphs = passages.filter(({ place }) => /^\d/.test(place));
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const copy = [...original.doubts, ...furnitureLine(furniture.map(({ kind }) => kind))];
  return [
    '# Drafted from a page copy. Write a note in our own words for each passage, or `set-aside:` with the reason;',
    '# then take the comments out.',
    `id: ${id}`,
    ...keysOf(original),
    `language: ${/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language.value) ? language.value : 'und'} # ${language.ground}`,
    ...keyOf('url', original.url ? [original.url] : [], (value) => addressSchema.safeParse(value).success),
    `words: ${words}`,
    `paragraphs: ${paragraphs.length}`,
    '# Say what it is, in one or two sentences.',
    `summary: A text of ${words} words in ${paragraphs.length} paragraphs.`,
    ...(copy.length > 0 ? ['copy:', ...copy.map((line) => `  - ${scalar(line)}`)] : []),
    'passages:',
    passages.map((passage) => draftPassage(passage, language.value, findNames)).join(''),
  ].join('\n');
}

function keysOf({ title, outlets, bylines, dates }: Original): readonly string[] {
  const name = title && isLine(title.value) ? title.value : 'Without a headline';
  const outlet = outlets.find(({ isSure, value }) => isSure && isLine(value));
  const authors = bylines.filter(({ isSure, value }) => isSure && isLine(value)).map(({ value }) => value);
  const [date, ...others] = dates;
  return [
    `title: ${scalar(name)}${title ? ` # ${title.ground}` : ''}`,
    `label: ${scalar(outlet?.value ?? name)}`,
    ...keyOf('outlet', outlets, isLine),
    ...(authors.length > 0
      ? [
          `authors: [${authors.map((author) => stringify(author, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim()).join(', ')}]`,
        ]
      : []),
    `date: ${date?.value ?? 'unknown'}${date ? ` # ${date.ground}` : ''}`,
    ...others.map((other) => `# date, perhaps: ${other.value} (${other.ground})`),
    `date-is: ${date ? 'printed' : 'worked out'}`,
    `date-ground: ${groundOf(date)}`,
  ];
}

function groundOf(date: Found | undefined): string {
  const parsed = date && parseEdtfDate(date.value);
  return parsed
    ? `Our copy prints ${formatDate(parsed, 'en', 'about').replaceAll('\u00A0', ' ')}.`
    : 'Our copy prints no date.';
}

/** The first sure value as a key, every other as a comment. */
function keyOf(key: string, found: readonly Found[], isValid: (value: string) => boolean): readonly string[] {
  const first = found.findIndex(({ isSure, value }) => isSure && isValid(value));
  return found.map(({ value, ground }, index) =>
    index === first
      ? `${key}: ${scalar(value)} # ${ground}`
      : `# ${key}, perhaps: ${JSON.stringify(value.slice(0, 200))} (${ground})`,
  );
}

function furnitureLine(kinds: readonly string[]): readonly string[] {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => `${kind} ${all.length}`);
  return counts.length > 0 ? [`Lines of the page that are no part of the text: ${counts.join(', ')}.`] : [];
}

function isLine(value: string): boolean {
  return lineSchema.safeParse(value).success;
}

function scalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trim();
}
