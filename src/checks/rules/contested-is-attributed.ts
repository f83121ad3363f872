import { ACCUSING } from '../../text/accusing-words.ts';
import { blankQuotations } from '../../text/find-quotations.ts';
import { findStems } from '../../text/find-stems.ts';
import { isWithin, splitClauses } from '../../text/split-clauses.ts';
import { findAttributions, type Attribution } from '../find-attributions.ts';
import { isCarriedOn } from '../is-carried-on.ts';
import { reportPart } from '../report-part.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { toldSentences, type ToldSentence } from '../told-sentences.ts';
import { outletsOf, voicedWords } from '../voiced-words.ts';
import { hasPlainWord, weighStems } from '../weigh-stems.ts';

/** A few words that are somebody's say little beside others that are not. */
function outweighs(voiced: number, plain: number): boolean {
  return voiced >= 1.5 && (voiced > 1.5 * plain || (voiced >= 3 && voiced > plain));
}

const HELP =
  'Say who says it, as “X said that …”, “according to X” or “by X’s account”; or cite the passage that tells it in its own name.';

/** What the cited notes lay in somebody's mouth, the sentence lays there too; accusations, motives, figures of the dead and loaded words always. */
export const contestedIsAttributed: Rule = {
  id: 'contested-is-attributed',
  severity: 'error',
  testsParts: true,
  language: 'en',
  why: 'What somebody says of a matter is not yet the matter; a reader must see whose word it is.',
  good: 'The weapons, Camara said, were gifts, and the note has it as his word',
  bad: 'The weapons were gifts, and the note has it as Camara’s word',
  check: (checked) =>
    toldSentences(checked).flatMap((told, at, all) => {
      const attributions = findAttributions(told.text, outletsOf(told.one.held));
      return [
        ...(told.isWeighing || isCarriedOn(told, all[at - 1]) ? [] : toldAsFact(told, attributions)),
        ...accused(told, attributions),
        ...loadedWords(told, attributions),
      ];
    }),
};

/** The first clause that retells what a note lays in somebody's mouth alone, and lays it in nobody's. */
function toldAsFact(
  { one, text, start }: ToldSentence,
  attributions: readonly Attribution[],
): readonly RuleFinding[] {
  const { attributed, plain } = voicedWords(one.held);
  const reporting = new Set(
    attributions.flatMap(({ written }) => findStems(written).map(({ stem }) => stem)),
  );
  const free = findStems(text).filter(
    (word) => !isWithin(word.start, attributions) && !reporting.has(word.stem),
  );
  for (const clause of splitClauses(blankQuotations(text))) {
    const words = free.filter((word) => isWithin(word.start, [clause]));
    const voiced = words.filter(({ stem }) => attributed.has(stem) && !plain.has(stem));
    const told = words.filter(({ stem }) => plain.has(stem));
    const isRetold = outweighs(weighStems(voiced, text), weighStems(told, text));
    if (!isRetold || !hasPlainWord(voiced, text)) continue;
    const { name, sentence } = attributed.get(voiced[0]!.stem)!;
    const written = text.slice(clause.start, clause.end);
    const [shown, from] = [written.trim().replace(/[;:,.]?(?: \p{L}+)?$/u, ''), start + clause.start];
    return [
      reportPart(one, {
        written: shown,
        start: from + written.search(/\S/),
        message: `“${shown}” is told as fact.`,
        expected: `Whose word it is; ${name} has it as somebody’s: “${sentence}”`,
        help: HELP,
      }),
    ];
  }
  return [];
}

function accused(
  { one, text, start }: ToldSentence,
  attributions: readonly Attribution[],
): readonly RuleFinding[] {
  const unquoted = blankQuotations(text);
  return Object.entries(ACCUSING).flatMap(([kind, pattern]) =>
    [...unquoted.matchAll(pattern)]
      .filter(({ index }) => !isWithin(index, attributions))
      .map(({ 0: written, index }) =>
        reportPart(one, {
          written,
          start: start + index,
          message: `“${written}” is a ${kind} that nobody makes.`,
          expected: 'Who says so: accusations, motives and figures of the dead are always somebody’s word.',
          help: HELP,
        }),
      ),
  );
}

function loadedWords(
  { one, text, start }: ToldSentence,
  attributions: readonly Attribution[],
): readonly RuleFinding[] {
  const unquoted = blankQuotations(text);
  return one.names
    .filter(({ entries }) => entries.some(({ isLoaded }) => isLoaded))
    .map((name) => ({ ...name, at: name.start - start }))
    .filter(({ written, at }) => unquoted.slice(at, at + written.length) === written)
    .filter(({ at }) => !isWithin(at, attributions))
    .map(({ written, at }) =>
      reportPart(one, {
        written,
        start: start + at,
        message: `“${written}” is the word of those who use it, and stands here as ours.`,
        expected: 'A loaded word stands only with whoever uses it.',
        help: `Say whose word it is, as “which X calls ${written}”, or use a plain one.`,
      }),
    );
}
