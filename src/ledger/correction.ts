import { z } from 'zod';
import { edtfDateSchema, type EdtfDate } from '../text/edtf-date.ts';
import { idSchema, lineSchema } from '../text/line-schema.ts';
import { versionSchema } from '../text/version.ts';

/** A fact that the book stated wrongly, and what is right. */
export interface Correction {
  /** Address for ever, on the page of corrections and in feeds. */
  readonly id: string;
  /** Address of the statement, as `s-7k2mq` or `event-coup`; it may have been withdrawn. */
  readonly statement: string;
  /** Addresses of further statements that were wrong in the same way; empty where there are none. */
  readonly also: readonly string[];
  /** What was wrong, as the book had it. */
  readonly was: string;
  /** What is right. */
  readonly is: string;
  readonly why: string;
  /** The edition that has it right for the first time. */
  readonly edition: string;
  /** The day on which it was put right. */
  readonly date: EdtfDate;
  /** Who found it, where they wish to be named. */
  readonly foundBy?: string | undefined;
  readonly file: string;
  readonly offset: number;
}

/** Schema of an entry of `corrections.yaml`. */
export const correctionSchema = z.strictObject({
  id: idSchema,
  statement: lineSchema,
  also: z.array(lineSchema).default([]),
  was: lineSchema,
  is: lineSchema,
  why: lineSchema,
  edition: versionSchema,
  date: edtfDateSchema.refine(({ precision }) => precision === 'day', 'a correction is made on a day'),
  'found-by': lineSchema.optional(),
});
