import { join } from 'node:path';
import type { Finding } from '../files/finding.ts';
import { listFiles } from '../files/list-files.ts';
import { loadText } from '../files/load-text.ts';
import { nearestName } from '../files/nearest-name.ts';
import { placeOf, type SourceFile } from '../files/source-file.ts';
import type { CitationStyle } from './citation-style.ts';
import { findStyleFault, type StyleFault } from './find-style-fault.ts';
import { tryStyle } from './try-style.ts';

/** What `book.yaml` says of citations. */
export interface CitationChoice {
  /** Path of a style in the content folder; absent means the house style. */
  readonly citationStyle?: string | undefined;
  /** Tag of CSL's locale; absent means that of the book's language. */
  readonly locale?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** A style that can be used, whatever was found: the house style where another cannot be. */
export interface LoadedStyle {
  readonly style: CitationStyle;
  readonly findings: readonly Finding[];
}

/** Loads the style that a book names, or the one of `folder/house.csl`, with CSL's locales from `folder/locales`. What is wrong with the choice stands in `bookSource`, what is wrong with the style in the style. */
export async function loadCitationStyle(
  content: string,
  folder: string,
  choice: CitationChoice,
  bookSource: SourceFile,
): Promise<LoadedStyle> {
  const tags = (await listFiles(join(folder, 'locales'), '.xml')).map((name) => name.replace('.xml', ''));
  const locale = choice.locale ?? localeOf(choice.language, tags);
  const isThere = locale !== undefined && tags.includes(locale);
  const localeByTag: Record<string, string> = {};
  for (const tag of tags) localeByTag[tag] = await textOf(join(folder, 'locales'), `${tag}.xml`);
  const words = { locale: isThere ? locale : tags[0]!, localeByTag };
  const named = choice.citationStyle
    ? await loadNamed(content, choice.citationStyle, bookSource, words)
    : undefined;
  const xml = named?.xml ?? (await textOf(folder, 'house.csl'));
  return {
    style: { xml, ...words },
    findings: [
      ...(named?.findings ?? []),
      ...(isThere ? [] : [noLocale(choice, tags, bookSource, join(folder, 'locales'))]),
    ],
  };
}

/** The locale of a language is the one of its name, or the first for a region of it. */
function localeOf(language: string, tags: readonly string[]): string | undefined {
  return (
    tags.find((tag) => tag === language) ?? tags.find((tag) => tag.split('-')[0] === language.split('-')[0])
  );
}

async function textOf(folder: string, name: string): Promise<string> {
  const { source, findings } = await loadText(folder, name);
  if (!source) throw new Error(`${join(folder, name)}: ${findings[0]?.message}`);
  return source.text;
}

async function loadNamed(
  content: string,
  path: string,
  bookSource: SourceFile,
  words: Omit<CitationStyle, 'xml'>,
): Promise<{ xml: string | undefined; findings: readonly Finding[] }> {
  const { source, findings } = await loadText(content, path);
  if (!source)
    return { xml: undefined, findings: findings.map((finding) => unread(finding, path, bookSource)) };
  const fault: StyleFault | undefined =
    findStyleFault(source.text) ?? tryStyle({ xml: source.text, ...words });
  if (!fault) return { xml: source.text, findings: [] };
  const { offset, written, message, help } = fault;
  return { xml: undefined, findings: [styleFinding(placeOf(source, written, offset), message, help)] };
}

/** A style that is not there is named wrongly; the place is where it is named. */
function unread(finding: Finding, path: string, bookSource: SourceFile): Finding {
  const place = placeOf(bookSource, path, bookSource.text.search(/^citation-style:/m));
  return styleFinding(
    place,
    `The style ${path} cannot be read: ${finding.message}`,
    `Put the style there, or correct the path.`,
  );
}

function styleFinding(place: Finding['place'], message: string, help: string): Finding {
  return {
    rule: 'citation-style-is-csl',
    severity: 'error',
    place,
    message,
    expected: 'An independent style in CSL 1.0, at a path from the content folder.',
    help,
  };
}

function noLocale(
  { locale, language }: CitationChoice,
  tags: readonly string[],
  source: SourceFile,
  folder: string,
): Finding {
  const near = locale && nearestName(locale, tags);
  const [key, value] = locale ? ['locale', locale] : ['language', language];
  return {
    rule: 'locale-exists',
    severity: 'error',
    place: placeOf(source, value, source.text.search(new RegExp(`^${key}:`, 'm'))),
    message: `There is no locale for citations \`${value}\`.`,
    expected: `One of: ${tags.join(', ')}.`,
    help: near
      ? `Did you mean \`${near}\`?`
      : `Name one of these with \`locale:\`, or add CSL’s file of it to \`${folder}\`, named for its tag.`,
  };
}
