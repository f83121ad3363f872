import type { Article, PassagePlace } from '../articles/article.ts';
import { likenessOf, sketchText } from '../text/sketch-text.ts';
import type { Original, OriginalPassage } from './original.ts';
import { listUnclaimed, pairParagraphs, type PairedParagraph } from './pair-paragraphs.ts';

/** Less, and two paragraphs at one place are strangers. */
const LEAST_ALIKE = 0.2;

/** What became of a passage between the copy that its note was written from and another. */
export interface ComparedPassage {
  readonly state: 'same' | 'moved' | 'changed' | 'gone' | 'new' | 'without fingerprint';
  /** Where it stands on the copy; absent where it is gone. */
  readonly place?: PassagePlace | undefined;
  /** Where its note has it; absent where it is new. */
  readonly was?: PassagePlace | undefined;
  /** How alike a changed one is, from 0 to 1; absent where one of the two is short. */
  readonly likeness?: number | undefined;
}

/** Compares a page copy with the note file of its article, by fingerprints and sketches: in the order of the copy, what is gone at the end. */
export function compareCopy(article: Article, original: Original): readonly ComparedPassage[] {
  const compared = pairParagraphs(article, original).map(comparePair);
  const fresh = [
    ...listUnclaimed(pairParagraphs(article, original), original),
    ...compared.flatMap(({ strangerAt }) => strangerAt ?? []),
  ];
  const order = original.passages.map(({ place }) => place);
  const standing = [
    ...compared.map(({ passage }) => passage).filter(({ place }) => place !== undefined),
    ...fresh.map((place): ComparedPassage => ({ state: 'new', place })),
  ];
  return [
    ...standing.toSorted((a, b) => order.indexOf(a.place!) - order.indexOf(b.place!)),
    ...compared.map(({ passage }) => passage).filter(({ state }) => state === 'gone'),
  ];
}

function comparePair({ passage, paragraph, isChanged }: PairedParagraph): {
  readonly passage: ComparedPassage;
  readonly strangerAt?: PassagePlace;
} {
  const was = passage.place;
  if (!paragraph) return { passage: { state: 'gone', was } };
  const { place } = paragraph;
  if (passage.fingerprint === undefined) return { passage: { state: 'without fingerprint', place, was } };
  if (!isChanged) return { passage: { state: place === was ? 'same' : 'moved', place, was } };
  const likeness = likenessBetween(passage.sketch, paragraph);
  if (likeness !== undefined && likeness < LEAST_ALIKE)
    return { passage: { state: 'gone', was }, strangerAt: place };
  return { passage: { state: 'changed', place, was, likeness } };
}

function likenessBetween(sketch: string | undefined, { text }: OriginalPassage): number | undefined {
  const other = sketchText(text);
  return sketch && other ? likenessOf(sketch, other) : undefined;
}
