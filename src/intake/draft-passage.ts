import type { NameFinder } from '../registers/find-names.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { sketchText } from '../text/sketch-text.ts';
import { describeValues } from './describe-values.ts';
import type { OriginalPassage } from './original.ts';

/** Drafts a passage of a note file: its place, by what it is known again, what stands in it as a comment, and the empty slot of its note. */
export function draftPassage(
  { place, text }: OriginalPassage,
  language: string,
  findNames: NameFinder,
): string {
  const sketch = sketchText(text);
  return [
    `  - place: ${place}`,
    `    fingerprint: "${fingerprintText(text)}"`,
    ...(sketch ? [`    sketch: "${sketch}"`] : []),
    `    # ${describeValues(text, language, findNames)}`,
    '    note:',
    '',
  ].join('\n');
}
