import type { Article, Passage, PassagePlace } from '../articles/article.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { ALIKE, likenessOf, sketchText } from '../text/sketch-text.ts';
import type { Original, OriginalPassage } from './original.ts';

/** A passage of a note file beside the paragraph of the original that it is about. */
export interface PairedParagraph {
  readonly passage: Passage;
  /** Absent where the original has no such paragraph. */
  readonly paragraph: OriginalPassage | undefined;
  /** Fingerprint of the paragraph as it stands in the original. */
  readonly fingerprint: string | undefined;
  /** Whether it is another text than the one that the note was written from. */
  readonly isChanged: boolean;
}

/** Pairs the passages of an article with the paragraphs of its original: by fingerprint, wherever they stand; a changed one by its sketch, or by its place. */
export function pairParagraphs({ passages }: Article, original: Original): readonly PairedParagraph[] {
  const known = original.passages.map((paragraph) => ({
    paragraph,
    fingerprint: fingerprintText(paragraph.text),
  }));
  const sameAs = ({ fingerprint, place }: Passage) => {
    const same = known.filter((one) => one.fingerprint === fingerprint);
    return same.find(({ paragraph }) => paragraph.place === place) ?? same[0];
  };
  const taken = new Set<unknown>(passages.flatMap((passage) => sameAs(passage) ?? []));
  return passages.map((passage) => {
    const same = sameAs(passage);
    if (same) return { passage, ...same, isChanged: false };
    const free = known.filter((one) => !taken.has(one));
    const nearest =
      nearestTo(passage, free) ?? free.find(({ paragraph }) => paragraph.place === passage.place);
    if (nearest) taken.add(nearest);
    const isChanged = passage.fingerprint !== undefined;
    return { passage, paragraph: nearest?.paragraph, fingerprint: nearest?.fingerprint, isChanged };
  });
}

function nearestTo<T extends { readonly paragraph: OriginalPassage }>(
  { sketch }: Passage,
  free: readonly T[],
): T | undefined {
  if (sketch === undefined) return undefined;
  const alike = free
    .map((one) => ({ one, likeness: likenessOf(sketch, sketchText(one.paragraph.text) ?? '') }))
    .filter(({ likeness }) => likeness >= ALIKE);
  return alike.toSorted((a, b) => b.likeness - a.likeness)[0]?.one;
}

/** Returns the texts of the original under the places that the notes give them. */
export function textByPlace(pairs: readonly PairedParagraph[]): ReadonlyMap<PassagePlace, string> {
  return new Map(
    pairs.flatMap(({ passage, paragraph }) => (paragraph ? [[passage.place, paragraph.text] as const] : [])),
  );
}

/** Lists the places of the original’s paragraphs that no passage is about. */
export function listUnclaimed(
  pairs: readonly PairedParagraph[],
  { passages }: Original,
): readonly PassagePlace[] {
  const claimed = new Set(pairs.map(({ paragraph }) => paragraph));
  return passages.filter((paragraph) => !claimed.has(paragraph)).map(({ place }) => place);
}
