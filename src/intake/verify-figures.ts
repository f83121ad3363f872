import type { Figure } from '../text/find-figures.ts';
import { isSameBound } from '../text/is-same-bound.ts';
import { isEnglish } from '../text/is-english.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteTrouble, type NoteVerdict, type Unverified } from './note-verdict.ts';

/** Holds the figures of a note against its paragraph: value, bound and unit, in words or digits. */
export function verifyFigures(beside: NoteBeside): NoteVerdict {
  const { noteParts, article, language } = beside;
  const isRead = isEnglish(article.language) && isEnglish(language);
  const dates = isEnglish(language) ? new Set() : numbersOfDates(beside);
  const judged = noteParts.figures
    .filter(({ value }) => !dates.has(value))
    .map((figure) => ({ figure, trouble: troubleOf(figure, beside, isRead) }));
  return {
    troubles: judged.flatMap(({ trouble }) => (typeof trouble === 'object' ? trouble : [])),
    unverified: judged.flatMap(({ figure, trouble }): readonly Unverified[] =>
      trouble === 'unread' ? [{ words: figure.written, reason: 'language' }] : [],
    ),
  };
}

function troubleOf(figure: Figure, beside: NoteBeside, isRead: boolean): NoteTrouble | 'unread' | undefined {
  const held = beside.parts.figures;
  const same = held.filter(({ value }) => Math.abs(value - figure.value) < 1e-9);
  if (!isRead) return 'unread';
  const all = listValues(held.map(({ written }) => written));
  if (same.length === 0)
    return report(figure, beside, 'does not stand in the paragraph', `A figure that it holds: ${all}.`);
  const ofUnit = same.filter(({ unit }) => unit === figure.unit || figure.unit === undefined);
  if (ofUnit.length === 0) {
    const units = listValues(same.map(({ unit }) => unit ?? 'no unit'));
    return report(figure, beside, 'has another unit in the paragraph', `Its unit: ${units}.`);
  }
  if (ofUnit.some((other) => isSameBound(other, figure))) return undefined;
  const bounds = listValues(ofUnit.map(({ bound }) => bound));
  return report(figure, beside, `is ${figure.bound} here, and not in the paragraph`, `Its bound: ${bounds}.`);
}

function report(
  { written, start }: Figure,
  { note }: NoteBeside,
  what: string,
  expected: string,
): NoteTrouble {
  return {
    must: 'figure-is-in-original',
    field: note,
    start,
    length: written.length,
    message: `“${written}” ${what}.`,
    expected,
    help: 'Correct the figure by the original, or take it out.',
  };
}

/** Days and years that stand in a note as dates, in a language whose dates are not read. */
function numbersOfDates({ passage }: NoteBeside): ReadonlySet<number> {
  return new Set(passage.reckoned.flatMap(({ is }) => is.edtf.split(/\D+/).map(Number)));
}
