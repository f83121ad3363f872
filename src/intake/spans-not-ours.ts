import { findOffices } from '../text/find-offices.ts';
import { recognise } from '../text/recognise.ts';
import type { Span } from '../text/split-tokens.ts';
import { isEnglish } from '../text/is-english.ts';
import type { NameTester } from './test-names.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gu;
const BOUND_BEFORE =
  /(?:(?:more|fewer|less|higher|no more|no less|no fewer) than|at (?:the )?(?:least|most)|up to|about|around|roughly|approximately|some|nearly|almost|over|under)\s$/iu;

/** Finds what is nobody’s own in a text: addresses, designations, dates, figures with their bounds, registered names, offices. */
export function spansNotOurs(text: string, names: NameTester, language: string): readonly Span[] {
  const { designators, dates, times, figures } = recognise(text, language);
  return [
    ...[...text.matchAll(ADDRESS)].map(({ 0: written, index }) =>
      spanOf('address', { written, start: index }),
    ),
    ...designators.map((found) => spanOf('designator', found)),
    ...[...dates, ...times].map((found) => spanOf('date', found)),
    ...figures.map(({ written, start }) => {
      const bound = BOUND_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
      return { kind: 'figure', start: start - bound, end: start + written.length };
    }),
    ...names.find(text).map((found) => spanOf('name', found)),
    ...(isEnglish(language) ? findOffices(text).map((found) => spanOf('office', found)) : []),
  ];
}

function spanOf(
  kind: string,
  { written, start }: { readonly written: string; readonly start: number },
): Span {
  return { kind, start, end: start + written.length };
}
