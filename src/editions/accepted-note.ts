import { z } from 'zod';
import { lineSchema, proseSchema } from '../text/line-schema.ts';

/** A note as it was when statements that cite it were accepted. */
export interface AcceptedNote {
  /** Address of the passage, as `afp-2021#3`. */
  readonly passage: string;
  /** Of the text, as `fingerprintOf` gives it. */
  readonly fingerprint: string;
  /** What the passage stated, as `statePassage` gives it. */
  readonly text: string;
  /** Addresses of the statements that were accepted with it, as `s-7k2mq` or `event-coup`. */
  readonly statements: readonly string[];
}

/** Schema of the accepted notes on one article. */
export const acceptedNotesSchema = z.array(
  z.strictObject({
    passage: z.string().regex(/^[^#\s]+#[^#\s]+$/, 'the address of a passage is as afp-2021#3'),
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'a fingerprint has 16 digits, 0–9 and a–f'),
    text: proseSchema,
    statements: z.array(lineSchema).min(1, 'an accepted note names who was accepted with it'),
  }),
);
