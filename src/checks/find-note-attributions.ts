import { blankQuotations } from '../text/find-quotations.ts';
import { anyOf, ASIDES, DECLARING, SAYING, SAYINGS } from '../text/reporting-words.ts';
import { isWithin, NEXT_STATEMENT, type Span } from '../text/split-clauses.ts';
import { isAside, thatBehind } from './scope-of-verb.ts';

const VERBS = anyOf([...SAYING, ...DECLARING]);
const DECLARES = new Set(DECLARING);
const BEFORE_NEXT = new RegExp(String.raw`^(?:(?!${NEXT_STATEMENT})[\s\S])*`, 'u');
/** Clauses that only tell more of a thing, as *the government, in which …,*. */
const RELATIVE =
  /(?:,(?: and)?| and) (?:who|which|whose|whom|in which|where|when)\b(?:(?! and (?:who|which|where))[^,;.])*|\([^)]*\)/gu;
/** Who wrote a letter has not yet said what is in it. */
const WRITES = /^wr[io]t/i;
const OUTLETS = ['agency', 'article', 'outlet', 'text', 'paper', 'review', 'magazine', 'journal', 'it'];

/** Finds what a sentence of a note lays in somebody's mouth, less what it tells there in its own name. Strict: words that may do so, and may not, do not. In English. */
export function findNoteAttributions(sentence: string, outlets: readonly string[]): (at: number) => boolean {
  const masked = blankQuotations(sentence);
  const attributed = attributionsIn(masked, outlets);
  const told = [...masked.matchAll(RELATIVE)]
    .filter(([written]) => attributionsIn(written, outlets).length === 0)
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
  return (at) => isWithin(at, attributed) && !isWithin(at, told);
}

function attributionsIn(text: string, outlets: readonly string[]): readonly Span[] {
  return [...text.matchAll(/(?:[^;]|;(?=\s(?:and\s)?that\b))+/g)].flatMap(({ 0: clause, index }) =>
    [...asidesIn(clause), ...nounsIn(clause), ...verbsIn(clause, outlets)].map(({ start, end }) => ({
      start: index + start,
      end: index + end,
    })),
  );
}

function asidesIn(clause: string): readonly Span[] {
  return [...clause.matchAll(ASIDES)].map(() => ({ start: 0, end: clause.length }));
}

function nounsIn(clause: string): readonly Span[] {
  return [...clause.matchAll(SAYINGS)].map(({ 0: written, index }) => {
    const start = index + written.length;
    return { start, end: start + /^[^,]*/.exec(clause.slice(start))![0].length };
  });
}

function verbsIn(clause: string, outlets: readonly string[]): readonly Span[] {
  return [...clause.matchAll(VERBS)]
    .filter(({ 0: written, index }) => !isNaming(written, clause.slice(0, index), outlets))
    .flatMap(({ 0: written, index }) => {
      const from = index + written.length;
      const behind = clause.slice(from);
      // Of *it was closed, they said, because it leaked* the reason is surely theirs, the rest perhaps not.
      const givesReason = /^, (?:because|since|so that)\b/.test(behind);
      if (isAside(clause.slice(0, index), behind))
        return [{ start: givesReason ? from : 0, end: clause.length }];
      if (DECLARES.has(written.toLowerCase()))
        return [{ start: from, end: from + BEFORE_NEXT.exec(behind)![0].length }];
      const that = thatBehind(behind);
      return that === 0 && WRITES.test(written) ? [] : [{ start: from + that, end: clause.length }];
    });
}

/** What an outlet calls a thing is its choice of word, and says nothing that another might deny. */
function isNaming(written: string, before: string, outlets: readonly string[]): boolean {
  const subject = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const names = outlets.map((outlet) =>
    outlet
      .split(/[\s“”]+/)
      .at(-1)!
      .toLowerCase(),
  );
  return /^call/i.test(written) && [...OUTLETS, ...names].includes(subject);
}
