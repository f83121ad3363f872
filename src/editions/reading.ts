import { z } from 'zod';
import { edtfDateSchema, type EdtfDate } from '../text/edtf-date.ts';
import { lineSchema } from '../text/line-schema.ts';

/** What a reader can say of a statement after holding it against what it cites. */
export const VERDICTS = ['supported', 'not supported', 'overstated', 'misattributed', 'unclear'] as const;

/** What a reader said of one statement. */
export interface ReadStatement {
  /** Address of the statement, as `collectStatements` gives it. */
  readonly statement: string;
  readonly said: (typeof VERDICTS)[number];
  /** What the reader found. */
  readonly remark?: string | undefined;
  /** Why the words stand as they were, where a remark was not followed. */
  readonly keptBecause?: string | undefined;
  /** Fingerprint of the statement as it was read. */
  readonly fingerprint: string;
}

/** What a reader who knew nothing of the matter could answer from the book alone. */
export const ANSWERS = ['with ease', 'after searching', 'not', 'contradictory'] as const;

/** A question put to such a reader. */
export interface AskedQuestion {
  readonly question: string;
  readonly answered: (typeof ANSWERS)[number];
}

/** A reading of the book, or of a part of it, by somebody who did not write it. */
export interface Reading {
  /** Who read, and that it was no person where it was none. */
  readonly reader: string;
  /** What they were asked to do. */
  readonly task: string;
  readonly date: EdtfDate;
  /** Statements that were held against the articles; empty where the reader read as a newcomer. */
  readonly read: readonly ReadStatement[];
  /** Written before the reading, answered after it. */
  readonly asked: readonly AskedQuestion[];
}

const readSchema = z.strictObject({
  statement: lineSchema,
  said: z.enum(VERDICTS),
  remark: lineSchema.optional(),
  'kept-because': lineSchema.optional(),
});

/** Schema of a reading as its reader hands it in. */
export const handedInSchema = z.strictObject({
  reader: lineSchema,
  task: lineSchema,
  date: edtfDateSchema,
  read: z.array(readSchema).default([]),
  asked: z.array(z.strictObject({ question: lineSchema, answered: z.enum(ANSWERS) })).default([]),
});

const fingerprintSchema = z.string().regex(/^[0-9a-f]{16}$/, 'a fingerprint has 16 hexadecimal digits');

/** Schema of a reading on record: what was found supported, without more, stands in one line each, a statement with its fingerprint. */
export const recordSchema = handedInSchema.extend({
  supported: z.record(lineSchema, fingerprintSchema).default({}),
  read: z.array(readSchema.extend({ fingerprint: fingerprintSchema })).default([]),
});
