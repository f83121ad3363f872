import type { Statement } from '../markdown/statement.ts';
import type { NameFinder } from '../registers/find-names.ts';
import type { RegisterEntry } from '../registers/register.ts';
import { ENGLISH_CAPITALS } from '../text/english-capitals.ts';
import { findCapitalised, type CapitalisedWord } from '../text/find-capitalised.ts';
import { findDesignators } from '../text/find-designators.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { isOrdinary } from '../text/is-ordinary.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { KnownWords } from './known-words.ts';

const PARTICLE = /^(?:Al|Bin|De|Del|Della|Den|Der|Di|Du|El|Ibn|La|Le|The|Van|Von)$/;
const JOINT = /^(?:[ \u00A0-]| (?:(?:of|the|de|del|della|di|du|van|von|der|den|la|le|al|el|bin|ibn) )+)$/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the proper names of an English sentence that no register has: runs of capitalised words, without those that are registered, quoted, titles of the book's own records, designations, or of a general list, and without an ordinary word at the head of a sentence. */
export function findUnregistered(
  { text, kind }: Pick<Statement, 'text' | 'kind'>,
  findNames: NameFinder,
  known: KnownWords,
  isDefinition = false,
): readonly CapitalisedWord[] {
  const names = findNames(text).map((name) => ({ ...name, end: name.start + name.written.length }));
  const accounted: readonly Span[] = [
    ...names,
    ...findQuotations(text),
    ...findDesignators(text).map(toSpan),
    ...known.titles.flatMap((title) => placesOf(title, text)),
  ];
  const heads = new Set(splitSentences(text, 'en').map(({ start, end }) => headOf(text, start, end)));
  const unknown = findCapitalised(text).filter(({ written, start }) => {
    if (accounted.some((span) => span.start <= start && start < span.end)) return false;
    const after = text.slice(start + written.length);
    if (PARTICLE.test(written) && /^ (?:de|del|den|der|la|las|los|du) /.test(after)) return false;
    if (isOfNobody(written) || known.makers.has(written.normalize('NFC'))) return false;
    const beside = names.find((name) => areBeside(name, { start, end: start + written.length }, text));
    if (isRegistered(written, beside?.entries, known)) return false;
    const isHead = heads.has(start);
    // An entry begins with what the name is, as “Type of helicopter”.
    if (isHead && isDefinition && start === 0) return false;
    return !(isHead && isOrdinary(written, after, known.small));
  });
  const runs = joinRuns(unknown, text);
  return kind === 'sources' ? runs.filter(({ written }) => !known.editors.includes(written)) : runs;
}

/** Letters, Roman numbers and words that have a capital wherever they stand. */
function isOfNobody(word: string): boolean {
  return word.length === 1 || /^[IVXLC]+$/.test(word) || ENGLISH_CAPITALS.has(word);
}

/** A word of a registered name, as *the Committee*, or its plural; beside another name only a word of that name, or a particle. */
function isRegistered(
  written: string,
  beside: readonly RegisterEntry[] | undefined,
  { entriesByWord }: KnownWords,
): boolean {
  const word = written.normalize('NFC');
  if (beside && PARTICLE.test(word)) return true;
  const entries = entriesByWord.get(word) ?? entriesByWord.get(word.replace(/s$/, ''));
  return entries !== undefined && (!beside || beside.some((entry) => entries.has(entry)));
}

function toSpan({ start, written }: CapitalisedWord): Span {
  return { start, end: start + written.length };
}

function placesOf(words: string, text: string): readonly Span[] {
  const start = text.indexOf(words);
  if (start === -1) return [];
  const rest = placesOf(words, text.slice(start + words.length));
  const shift = start + words.length;
  return [
    { start, end: shift },
    ...rest.map((span) => ({ start: span.start + shift, end: span.end + shift })),
  ];
}

/** Where the first letter of a sentence stands, behind quotation marks and brackets. */
function headOf(text: string, start: number, end: number): number {
  return start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u));
}

function areBeside(one: Span, other: Span, text: string): boolean {
  const between =
    one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return /^[ \u00A0]$/.test(between);
}

/** Words with nothing between them but a space, a hyphen or a particle are one name. */
function joinRuns(words: readonly CapitalisedWord[], text: string): readonly CapitalisedWord[] {
  const runs: CapitalisedWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const end = last ? last.start + last.written.length : 0;
    if (last && JOINT.test(text.slice(end, word.start))) {
      runs[runs.length - 1] = {
        start: last.start,
        written: text.slice(last.start, word.start + word.written.length),
      };
    } else runs.push(word);
  }
  return runs;
}
