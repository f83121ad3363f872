import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';
import { versionSchema } from '../text/version.ts';

/** A statement that an edition had and the book has no longer: what stands at its address instead. */
export interface Withdrawal {
  /** Its address, as `s-7k2mq` or `event-coup`. */
  readonly statement: string;
  readonly why: string;
  /** The first edition without it. */
  readonly edition: string;
  /** Path of the page on which it stood, as `chapters/a/`; empty where no edition on record has it. */
  readonly page: string;
  readonly file: string;
  readonly offset: number;
}

/** Schema of an entry of `withdrawn.yaml`. */
export const withdrawalSchema = z.strictObject({
  statement: lineSchema,
  why: lineSchema,
  edition: versionSchema,
});
