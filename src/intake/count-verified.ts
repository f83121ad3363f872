import type { Article, PassagePlace } from '../articles/article.ts';
import type { Unverified } from './note-verdict.ts';
import type { VerifiedArticle } from './verified.ts';
import { weighVerified } from './weigh-verified.ts';

/** How many notes there are, and how many are verified as they stand. */
export interface VerifiedShare {
  readonly notes: number;
  readonly verified: number;
}

/** What the verified notes on record come to beside the notes as they stand. */
export interface CountedVerified {
  /** Of numbered paragraphs. */
  readonly paragraphs: VerifiedShare;
  /** Of headlines, standfirsts and captions. */
  readonly others: VerifiedShare;
  /** What could not be verified in notes that are verified otherwise. */
  readonly unverified: readonly (Unverified & { readonly article: Article; readonly place: PassagePlace })[];
}

/** Counts the notes that are verified as they stand; undefined where none was ever verified. */
export function countVerified(
  articles: readonly Article[],
  records: readonly VerifiedArticle[],
): CountedVerified | undefined {
  if (records.length === 0) return undefined;
  const standing = articles.flatMap((article) => {
    const notes = records.find((record) => record.article === article.id)?.notes ?? [];
    return article.passages
      .filter(({ note }) => note !== undefined)
      .map((passage) => {
        const record = notes.find(({ place }) => place === passage.place);
        const isVerified = weighVerified(passage, record) === 'verified';
        return {
          article,
          place: passage.place,
          isVerified,
          unverified: isVerified ? record!.unverified : [],
        };
      });
  });
  const shareOf = (isCounted: (place: PassagePlace) => boolean): VerifiedShare => {
    const counted = standing.filter(({ place }) => isCounted(place));
    return { notes: counted.length, verified: counted.filter(({ isVerified }) => isVerified).length };
  };
  return {
    paragraphs: shareOf(isNumber),
    others: shareOf((place) => !isNumber(place)),
    unverified: standing.flatMap(({ article, place, unverified }) =>
      unverified.map((one) => ({ ...one, article, place })),
    ),
  };
}

function isNumber(place: PassagePlace): boolean {
  return /^\d+$/.test(place);
}
