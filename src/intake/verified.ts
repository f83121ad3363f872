import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';
import { edtfDateSchema, type EdtfDate } from '../text/edtf-date.ts';
import { UNVERIFIED_REASONS, type Unverified } from './note-verdict.ts';
import type { PassagePlace } from '../articles/article.ts';

/** A note as it was verified. */
export interface VerifiedNote {
  readonly place: PassagePlace;
  /** Fingerprint of all that the passage stated. */
  readonly note: string;
  /** Fingerprint of the paragraph that it was held against. */
  readonly paragraph: string;
  /** Version of what notes were held to. */
  readonly rules: number;
  /** What could not be verified, and why. */
  readonly unverified: readonly Unverified[];
}

/** The notes of one article that were verified against its original. */
export interface VerifiedArticle {
  readonly article: string;
  /** The day on which this record came to be as it is. */
  readonly date: EdtfDate;
  readonly notes: readonly VerifiedNote[];
}

const noteSchema = z.strictObject({
  place: z.union([z.int().min(1), lineSchema]).transform(String),
  note: z.string().regex(/^[0-9a-f]{16}$/, 'the fingerprint of a note has 16 digits, 0–9 and a–f'),
  paragraph: z.string().regex(/^[0-9a-f]{64}$/, 'the fingerprint of a paragraph has 64 digits, 0–9 and a–f'),
  rules: z.int().min(0),
  unverified: z.array(z.strictObject({ words: lineSchema, reason: z.enum(UNVERIFIED_REASONS) })).default([]),
});

/** Schema of the record of one article. */
export const verifiedSchema = z.strictObject({
  article: lineSchema,
  date: edtfDateSchema,
  notes: z.array(noteSchema).min(1),
});
