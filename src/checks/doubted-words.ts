import { findStems, type Stem } from '../text/find-stems.ts';
import { BESIDE, OPENING, type Doubt } from '../text/hedge-words.ts';
import { isWithin, type Span } from '../text/split-clauses.ts';
import type { Held } from './evidence.ts';
import { statementAround } from './statement-around.ts';
import { tellingSentences, type TellingSentence } from './telling-sentences.ts';

export const DOUBTS: readonly Doubt[] = ['hearsay', 'possibility', 'knowledge'];

/** The words of the cited notes, by how open they leave what they tell. */
export interface DoubtedWords {
  /** What stands directly behind a word as *alleged*, by the stem. */
  readonly beside: ReadonlyMap<string, TellingSentence>;
  /** What a note leaves open, by the kind of doubt and the stem. */
  readonly open: Readonly<Record<Doubt, ReadonlyMap<string, TellingSentence>>>;
  /** What a note tells without doubt. */
  readonly plain: ReadonlySet<string>;
}

const known = new WeakMap<Held, DoubtedWords>();

/** Parts the words of the cited notes by how open they leave what they tell. In English. */
export function doubtedWords(held: Held): DoubtedWords {
  const before = known.get(held);
  if (before) return before;
  const beside = new Map<string, TellingSentence>();
  const open: Record<Doubt, Map<string, TellingSentence>> = {
    hearsay: new Map(),
    possibility: new Map(),
    knowledge: new Map(),
  };
  const plain = new Set<string>();
  for (const doubted of tellingSentences(held.notes)) {
    const { sentence } = doubted;
    const scopes = DOUBTS.flatMap((doubt) => openIn(sentence, doubt).map((scope) => ({ ...scope, doubt })));
    const near = besideIn(sentence);
    const marks = marksIn(sentence);
    for (const { stem, start } of findStems(sentence).filter((word) => !isWithin(word.start, marks))) {
      const around = scopes.filter((scope) => isWithin(start, [scope]));
      for (const { doubt } of around) open[doubt].set(stem, doubted);
      if (isWithin(start, near)) beside.set(stem, doubted);
      else if (around.length === 0) plain.add(stem);
    }
  }
  const words = { beside, open, plain };
  known.set(held, words);
  return words;
}

/** The words of doubt themselves. */
function marksIn(sentence: string): readonly Span[] {
  const patterns = [BESIDE, ...DOUBTS.map((doubt) => OPENING[doubt])];
  return patterns
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

/** An adverb leaves its whole sentence open; other words what stands behind them. */
function openIn(sentence: string, doubt: Doubt): readonly Span[] {
  return [...sentence.matchAll(OPENING[doubt])].filter(isNoMonth).map(({ 0: written, index }) => {
    const behind = sentence.slice(index);
    if (written.endsWith('ly')) return { start: startOf(sentence, index), end: sentence.length };
    const goesOn = doubt === 'hearsay' && !written.endsWith('that');
    const end = goesOn ? statementAround(behind, 0).end : /^[^,;]*/.exec(behind)![0].length;
    return { start: index, end: index + end };
  });
}

/** An adverb behind *is* or *were* leaves open who does it as well. */
function startOf(sentence: string, index: number): number {
  return /\b(?:is|are|was|were)\s$/.test(sentence.slice(0, index))
    ? statementAround(sentence, index).start
    : index;
}

/** From the word that leaves open to the one that is left open; a number takes what it counts with it. */
function besideIn(sentence: string): readonly Span[] {
  const stems = findStems(sentence);
  return [...sentence.matchAll(BESIDE)].flatMap(({ 0: written, index }) => {
    const [first, second] = stems.filter(({ start }) => start >= index + written.length);
    const takesTwo = /^\d/.test(first?.stem ?? '') || /ly\s$/.test(written);
    const last: Stem | undefined = takesTwo ? (second ?? first) : first;
    return last ? [{ start: index, end: last.start + 1 }] : [];
  });
}

/** *May* is a month. */
export function isNoMonth({ 0: written }: RegExpMatchArray): boolean {
  return written !== 'May';
}
