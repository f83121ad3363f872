import type { NameFinder } from '../registers/find-names.ts';
import { countWords } from '../text/count-words.ts';
import { recognise } from '../text/recognise.ts';
import { findMarked } from './find-marked.ts';

/** Says in one line what the recognisers find in a paragraph, for whoever writes its note: figures, dates, times, designations and registered names as written, and of quotations their lengths alone. Values, never a run of its words. */
export function describeValues(text: string, language: string, findNames: NameFinder): string {
  const { figures, dates, times, designators } = recognise(text, language);
  const bounded = figures.map(({ written, bound }) =>
    bound === 'exact' ? written : `${written} (${bound})`,
  );
  const quoted = findMarked(text).map(({ words }) => String(countWords(words)));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['figures', bounded],
    ['dates', writtenOf(dates)],
    ['times', writtenOf(times)],
    ['designations', writtenOf(designators)],
    ['names', writtenOf(findNames(text))],
    ['words in quotations', quoted],
  ];
  const found = lists.filter(([, values]) => values.length > 0);
  const parts = found.map(([name, values]) => `${name}: ${[...new Set(values)].join(', ')}`);
  return [`${countWords(text)} words`, ...parts].join('; ');
}

function writtenOf(found: readonly { readonly written: string }[]): readonly string[] {
  return found.map(({ written }) => written);
}
