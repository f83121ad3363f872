import { blankQuotations } from '../text/find-quotations.ts';
import {
  anyOf,
  ASIDES,
  DECLARING,
  FINDING,
  GIVINGS,
  HEARSAY,
  JUDGING,
  SAYING,
  SAYINGS,
  TEXTS,
} from '../text/reporting-words.ts';
import { NEXT_STATEMENT, type Span } from '../text/split-clauses.ts';
import { isAside, thatBehind } from './scope-of-verb.ts';

/** Words of a sentence that are laid in somebody's mouth. */
export interface Attribution extends Span {
  /** What lays them there, as *according to* or *said*. */
  readonly written: string;
}

const VERBS = anyOf([...SAYING, ...DECLARING, ...JUDGING, ...FINDING]);
const DECLARES = new Set([...DECLARING, ...JUDGING]);
const FINDS = new Set(FINDING);

const PASSIVE = /\b(?:be|being|been|is|was|were|are)\s$/;
/** What can follow a verb that closes what it reports, as *…, he said on the day*. */
const CLOSES = /^\s(?:on|in|at|late|to|by|before|after|during|when|outside|from|the|\p{Lu})/u;
const BEFORE_NEXT = new RegExp(String.raw`^(?:(?!${NEXT_STATEMENT})[\s\S])*`, 'u');
/** Who says it, back to the last comma or to a word that opens a clause. */
const WHO =
  /(?:(?!(?:that|which|what|whom|before|after|since|because|when|while|although|if|as)\s)[^\s,:]+\s){0,6}$/;

/** Finds what a sentence of the book lays in somebody's mouth, who says it and when taken in; the names of outlets lay it in theirs. Generous: words that may do so, do. In English. */
export function findAttributions(sentence: string, outlets: readonly string[]): readonly Attribution[] {
  return [...blankQuotations(sentence).matchAll(/(?:[^;]|;(?=\s(?:and\s)?that\b))+/g)].flatMap(
    ({ 0: clause, index }) =>
      [...asidesIn(clause, outlets), ...textsIn(clause), ...nounsIn(clause), ...verbsIn(clause)].map(
        ({ written, start, end }) => ({ written, start: index + start, end: index + end }),
      ),
  );
}

function asidesIn(clause: string, outlets: readonly string[]): readonly Attribution[] {
  const named = outlets
    .map((outlet) => ({ 0: outlet, index: clause.indexOf(outlet) }))
    .filter(({ index }) => index !== -1);
  return [...clause.matchAll(ASIDES), ...clause.matchAll(HEARSAY), ...clause.matchAll(GIVINGS), ...named].map(
    ({ 0: written, index }) => ({
      written,
      ...around(clause, index),
    }),
  );
}

function textsIn(clause: string): readonly Attribution[] {
  return [...clause.matchAll(TEXTS)].map(({ 0: written, index, groups }) => ({
    written,
    ...(groups!['before'] === undefined ? { start: index, end: clause.length } : around(clause, index)),
  }));
}

function nounsIn(clause: string): readonly Attribution[] {
  return [...clause.matchAll(SAYINGS)].map(({ 0: written, index }) => {
    const behind = index + written.length;
    return { written, start: index, end: behind + /^[^,]*/.exec(clause.slice(behind))![0].length };
  });
}

function verbsIn(clause: string): readonly Attribution[] {
  return [...clause.matchAll(VERBS)].flatMap(({ 0: written, index }) => {
    const scope = scopeOf(clause, written, index);
    return scope ? [{ written, ...scope }] : [];
  });
}

/** Nothing where the verb does not tell of saying. */
function scopeOf(clause: string, written: string, index: number): Span | undefined {
  const from = index + written.length;
  const [before, after, verb] = [clause.slice(0, index), clause.slice(from), written.toLowerCase()];
  const isFinding = FINDS.has(verb);
  if (isFinding && PASSIVE.test(before)) return undefined;
  if (isAside(before, after) || (!isFinding && /,\s$/.test(before))) return around(clause, index);
  const behind = {
    start: index - WHO.exec(before)![0].length,
    end: from + BEFORE_NEXT.exec(after)![0].length,
  };
  if (isFinding) return /^\s(?:that|whether)\b|^:/.test(after) ? behind : undefined;
  const closes = !DECLARES.has(verb) && thatBehind(after) === 0 && CLOSES.test(after);
  return closes && /,[^,]*$/.test(before) ? around(clause, index) : behind;
}

/** What an aside speaks of: its own statement of a clause; the statements behind it too where it opens the clause, and those before it where it closes it. */
function around(clause: string, index: number): Span {
  const breaks = [...clause.matchAll(new RegExp(NEXT_STATEMENT, 'gu'))].map((match) => match.index);
  const [before, after] = [breaks.filter((at) => at <= index), breaks.filter((at) => at > index)];
  const closes = after.length === 0 && /^[^,]*,?[^,]{0,60}$/.test(clause.slice(index));
  const opens = index < 4 && /^\s*(?:according|by|in)\b/i.test(clause);
  return {
    start: closes ? 0 : (before.at(-1) ?? 0),
    end: opens ? clause.length : (after[0] ?? clause.length),
  };
}
