import { blankQuotations } from '../../text/find-quotations.ts';
import { findStems, type Stem } from '../../text/find-stems.ts';
import { BESIDE, RETELLING, type Doubt } from '../../text/hedge-words.ts';
import { isWithin, splitClauses, type Span } from '../../text/split-clauses.ts';
import { DOUBTS, doubtedWords, isNoMonth, type DoubtedWords } from '../doubted-words.ts';
import { reportPart } from '../report-part.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { statementAround } from '../statement-around.ts';
import type { TellingSentence } from '../telling-sentences.ts';
import { toldSentences, type ToldSentence } from '../told-sentences.ts';
import { hasPlainWord, weighStems } from '../weigh-stems.ts';

/** What the cited notes leave open, the sentence leaves open too, unless another of them says it without. */
export const hedgeSurvives: Rule = {
  id: 'hedge-survives',
  severity: 'error',
  testsParts: true,
  language: 'en',
  why: 'What is reported, suspected or possible becomes a fact when the word that says so is lost in the retelling.',
  good: 'The army reportedly received two helicopters, and the note has “reportedly”',
  bad: 'The army received two helicopters, and the note has “reportedly”',
  check: (checked) =>
    toldSentences(checked).flatMap((told) => {
      const words = doubtedWords(told.one.held);
      return [...lostBeside(told, words), ...lostAround(told, words)].slice(0, 1);
    }),
};

/** The words that a note leaves open by one that stands beside them, as *an alleged massacre*. */
function lostBeside({ one, text, start }: ToldSentence, words: DoubtedWords): readonly RuleFinding[] {
  const unquoted = blankQuotations(text);
  const stems = findStems(unquoted);
  const near = nearDoubt(unquoted, stems);
  const around = scopesOf(unquoted, 'hearsay');
  return stems.flatMap((word) => {
    const doubted = words.beside.get(word.stem);
    const isOpenElsewhere = DOUBTS.some((doubt) => words.open[doubt].has(word.stem));
    // A number is left open by itself alone: “300” in a report is not yet “a suspected 300”.
    const isAround = !/\d/.test(word.stem) && isOpenElsewhere && isWithin(word.start, around);
    if (!doubted || words.plain.has(word.stem) || isAround || isWithin(word.start, near)) return [];
    const [written = ''] = /^[\p{L}\p{N}.,]*[\p{L}\p{N}]/u.exec(text.slice(word.start)) ?? [];
    return [lost({ one, written, start: start + word.start, doubted })];
  });
}

/** From a few words before a word of doubt to a few behind it. */
function nearDoubt(text: string, stems: readonly Stem[]): readonly Span[] {
  return [...text.matchAll(BESIDE), ...text.matchAll(RETELLING.hearsay)].map(({ 0: written, index }) => {
    const behind = stems.filter(({ start }) => start >= index + written.length);
    return { start: index - 25, end: behind[3]?.start ?? text.length };
  });
}

/** The first clause that tells for certain what a note leaves open. */
function lostAround({ one, text, start }: ToldSentence, words: DoubtedWords): readonly RuleFinding[] {
  const unquoted = blankQuotations(text);
  const stems = findStems(unquoted);
  return DOUBTS.flatMap((doubt) => {
    const scopes = scopesOf(unquoted, doubt);
    const free = stems.filter((word) => !isWithin(word.start, scopes));
    return splitClauses(unquoted).flatMap((clause) => {
      const inClause = free.filter((word) => isWithin(word.start, [clause]));
      const open = inClause.filter(({ stem }) => words.open[doubt].has(stem) && !words.plain.has(stem));
      const plain = inClause.filter(({ stem }) => words.plain.has(stem));
      if (!hasPlainWord(open, text) || !outweighs(weighStems(open, text), weighStems(plain, text))) return [];
      const written = text.slice(open[0]!.start, clause.end).replace(/[;:,.]?(?: \p{L}+)?$/u, '');
      return [
        lost({
          one,
          written,
          start: start + open[0]!.start,
          doubted: words.open[doubt].get(open[0]!.stem)!,
        }),
      ];
    });
  });
}

function scopesOf(text: string, doubt: Doubt): readonly Span[] {
  return [...text.matchAll(RETELLING[doubt])]
    .filter(isNoMonth)
    .map(({ index }) => statementAround(text, index));
}

/** Most of a clause, or a good part of a long one. */
function outweighs(open: number, plain: number): boolean {
  return (
    open >= 1.5 && (open > plain || (open >= 2 && 2 * open >= plain) || (open >= 3 && 3 * open >= plain))
  );
}

interface Lost {
  readonly one: ToldSentence['one'];
  readonly written: string;
  readonly start: number;
  readonly doubted: TellingSentence;
}

function lost({ one, written, start, doubted }: Lost): RuleFinding {
  return reportPart(one, {
    written,
    start,
    message: `“${written}” is told for certain.`,
    expected: `As open as ${doubted.name} leaves it: “${doubted.sentence}”`,
    help: 'Keep the word that leaves it open, as “reportedly”, “alleged”, “is said to”, “may” or “as far as X knew”; or cite the passage that says it without.',
  });
}
