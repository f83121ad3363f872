import { passageKey } from '../book/link-uses.ts';
import { parseCitation, parseNarrative } from '../references/parse-citation.ts';
import type { NameFinder } from '../registers/find-names.ts';
import { parseEdtfDate } from '../text/edtf-date.ts';
import { recognise } from '../text/recognise.ts';
import { isEntry, statedLines } from './stated-lines.ts';

/** What is needed to tell a fact from its wording. */
export interface FactReader {
  readonly findNames: NameFinder;
  /** BCP 47. */
  readonly language: string;
}

/** What a statement says that wording cannot change: key → as it is written. Keys begin with the kind: `figure`, `date`, `name`, `designation`, `quotation`, `citation`. */
export type Facts = ReadonlyMap<string, string>;

/** How the facts of a statement are other than they were. */
export interface FactChange {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const CITATION = /@\S+ ?\[[^[\]]*\]|\[[^[\]]*@[^[\]]*\]/g;

/** Finds the facts of a statement as `collectStatements` gives it, by the recognisers of the checks. */
export function factsOf(text: string, { findNames, language }: FactReader): Facts {
  const lines = statedLines(text);
  const facts = new Map<string, string>();
  const add = (kind: string, key: string | number, written: string) => facts.set(`${kind} ${key}`, written);
  for (const [passage, written] of citationsIn(lines)) add('citation', passage, written);
  for (const line of lines.map((one) => one.replace(CITATION, ''))) {
    const { figures, dates, times, ordinals, designators, quotations } = recognise(line, language);
    for (const { value, bound, unit = '', written } of figures)
      add('figure', `${bound} ${value} ${unit}`, written);
    for (const { value, written } of ordinals) add('figure', `place ${value}`, written);
    for (const { points, written } of dates) add('date', JSON.stringify(points), written);
    for (const { minutes, written } of times) add('date', minutes, written);
    for (const { normal, written } of designators) add('designation', normal, written);
    for (const { words } of quotations)
      add('quotation', words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), words);
    for (const { entries, written } of findNames(line))
      add('name', entries.map(({ id }) => id).join(), written);
    const [, field = ''] = /^\w+: (\S+)$/.exec(line) ?? [];
    if (parseEdtfDate(field)) add('date', field, field);
  }
  return facts;
}

/** Says what of a statement changed in fact; undefined where only its wording did. A sentence may name somebody instead of *he*, and cite more; a note or an entry of the data may hold more than it did. */
export function findFactChange(before: string, after: string, reader: FactReader): FactChange | undefined {
  const [old, now] = [factsOf(before, reader), factsOf(after, reader)];
  const lost = missingFrom(now, old);
  const gained = isEntry(after) ? [] : missingFrom(old, now).filter(([key]) => !key.startsWith('citation'));
  const isOtherName = lost.some(isNamed) && (isEntry(after) || gained.some(isNamed));
  const counts = (fact: readonly [string, string]) => isOtherName || !isNamed(fact);
  const change = { lost: inWords(lost.filter(counts)), gained: inWords(gained.filter(counts)) };
  return change.lost.length + change.gained.length > 0 ? change : undefined;
}

function isNamed([key]: readonly [string, string]): boolean {
  return key.startsWith('name ');
}

/** A fact may be of two kinds, as a day that is also read as a number. */
function inWords(facts: readonly (readonly [string, string])[]): readonly string[] {
  return [...new Set(facts.map(([, written]) => written.replace(/\s+/g, ' ')))];
}

function missingFrom(these: Facts, those: Facts) {
  return [...those].filter(([key]) => !these.has(key));
}

/** Lists the passages that a statement cites, each once. */
export function citedPassages(text: string): readonly string[] {
  return [...new Set(citationsIn(statedLines(text)).map(([passage]) => passage))];
}

function citationsIn(lines: readonly string[]): readonly (readonly [passage: string, written: string])[] {
  return lines
    .flatMap((line) => line.match(CITATION) ?? [])
    .flatMap((written) => {
      const citation = written.startsWith('@') ? parseNarrative(written) : parseCitation(written);
      return (citation?.items ?? []).flatMap(({ articleId, places }) =>
        places.map((place) => [passageKey(articleId, place), written] as const),
      );
    });
}
