import { countWords } from '../text/count-words.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { ALIKE, FEWEST_SKETCHED, likenessOf, sketchText } from '../text/sketch-text.ts';

/** What is known of a paragraph that was read. */
export interface KnownParagraph {
  readonly place: string;
  readonly fingerprint: string;
  /** Absent where it is short. */
  readonly sketch?: string | undefined;
}

/** Whether a text is a paragraph that was read: the `same`, by its fingerprint; `alike`, by its sketch, and changed; `unknown`; or `short`, and not the same as any, so that likeness could not be told. */
export interface RecognisedParagraph {
  readonly kind: 'same' | 'alike' | 'unknown' | 'short';
  /** The paragraphs that it is, or is most like; empty where there is none. */
  readonly places: readonly string[];
  /** SHA-256 of its normal form. */
  readonly fingerprint: string;
  /** Share of equal digits of the sketches, from 0 to 1; absent where none were compared. */
  readonly likeness?: number;
}

/** Tells whether a text is one of the paragraphs that were read. */
export function recogniseParagraph(text: string, known: readonly KnownParagraph[]): RecognisedParagraph {
  const fingerprint = fingerprintText(text);
  const same = known.filter((one) => one.fingerprint === fingerprint);
  if (same.length > 0) return { kind: 'same', places: same.map(({ place }) => place), fingerprint };
  if (countWords(text) < FEWEST_SKETCHED) return { kind: 'short', places: [], fingerprint };
  const sketch = sketchText(text) ?? '';
  const [nearest] = known
    .map((one) => ({ place: one.place, likeness: likenessOf(one.sketch ?? '', sketch) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  return nearest && nearest.likeness >= ALIKE
    ? { kind: 'alike', places: [nearest.place], fingerprint, likeness: nearest.likeness }
    : { kind: 'unknown', places: [], fingerprint };
}

/** Tells it of a text as a whole, or, where that is no paragraph and one of its lines is, line by line. */
export function recogniseText(
  text: string,
  known: readonly KnownParagraph[],
): readonly (RecognisedParagraph & { readonly text: string })[] {
  const recognise = (one: string) => ({ text: one, ...recogniseParagraph(one, known) });
  const whole = recognise(text);
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  if (whole.kind === 'same' || lines.length < 2) return [whole];
  const parts = lines.map(recognise);
  return parts.some(({ kind }) => kind === 'same') || whole.kind === 'unknown' ? parts : [whole];
}
