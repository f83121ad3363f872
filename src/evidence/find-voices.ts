import type { Article } from '../articles/article.ts';
import type { Registers } from '../registers/register.ts';
import { rootOf } from './root-of.ts';
import { wordsOf, type Reader } from './read-value.ts';

/** What it takes to tell voices apart. */
export interface VoiceReader extends Reader {
  readonly registers: Registers;
  readonly articleById: Readonly<Record<string, Article>>;
}

/** Returns the keys of the voices that words name: one for a voice of one name or description; several where it is doubtful (*A or B*) or common (*A and B*). A registered name is known in every spelling; an article by its label; the maker of a reprint is the maker of what it reprints. */
export function findVoices(written: string, reader: VoiceReader): readonly string[] {
  const parts = isEnglish(reader) ? written.split(/\s(?:or)\s/) : [written];
  return [...new Set(parts.flatMap((part) => commonVoices(part, reader)))];
}

/** *And* joins two voices where each side is a name by itself. */
function commonVoices(part: string, reader: VoiceReader): readonly string[] {
  const sides = isEnglish(reader) ? part.split(/\sand\s/) : [part];
  const named = sides.map((side) => namedWhole(side, reader));
  return named.every((key) => key !== undefined) ? (named as string[]) : [keyOf(part, reader)];
}

/** By a name that is the whole; by an article; by a person, or one organisation, that is named in it; by its words. */
function keyOf(voice: string, reader: VoiceReader): string {
  const head = voice.split(',')[0]!;
  const named = reader.findNames(head).flatMap(({ entries }) => entries);
  const people = named.filter((entry) => reader.registers.people.includes(entry));
  const organisations = named.filter((entry) => reader.registers.organisations.includes(entry));
  const [entry] = people.length > 0 ? people : organisations.length === 1 ? organisations : [];
  return namedWhole(voice, reader) ?? namedWhole(head, reader) ?? entry?.id ?? bare(head);
}

function namedWhole(voice: string, reader: VoiceReader): string | undefined {
  const article = Object.values(reader.articleById).find(
    ({ label, outlet = label }) => bare(label) === bare(voice) || bare(outlet) === bare(voice),
  );
  if (article) return makerOf(article, reader);
  return entryNamed(voice, reader);
}

/** The maker of the text that an article goes back to. */
function makerOf(article: Article, reader: VoiceReader): string {
  const root = rootOf(article, reader.articleById);
  if (typeof root === 'string') return keyOf(root, reader);
  return entryNamed(root.label, reader) ?? `article ${root.id}`;
}

/** A city speaks for the organisation whose house spelling begins with it, as *Bamako, for the government of Mali*, and so do the words at its end. */
function entryNamed(voice: string, { findNames, registers }: VoiceReader): string | undefined {
  const standing = registers.organisations.find(({ name }) => {
    const [short = '', ...long] = name.split(', ');
    if (long.length === 0) return false;
    const isEnd = bare(voice).includes(' ') && bare(long.join(', ')).endsWith(` ${bare(voice)}`);
    return isEnd || bare(short) === bare(voice);
  });
  if (standing) return standing.id;
  const found = findNames(voice).find(({ written }) => bare(written) === bare(voice));
  return found?.entries[0]?.id;
}

/** Without the article before it. */
function bare(voice: string): string {
  return wordsOf(voice.replace(/^the\s/i, '')).join(' ');
}

function isEnglish({ language }: VoiceReader): boolean {
  return language.split('-')[0] === 'en';
}
