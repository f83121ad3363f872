import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';

/** A version of the book, as `1.2.0`. */
const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers, as 1.2.0');

export const excuseSchema = z.strictObject({
  statement: lineSchema,
  rule: lineSchema,
  words: lineSchema,
  reason: lineSchema,
  until: versionSchema,
});

/** Words of a statement that are excused from one rule. */
export interface Excuse {
  /** Address of the statement, as `s-7k2mq` or `event-coup`. */
  readonly statement: string;
  /** Id of the rule. */
  readonly rule: string;
  /** The words at which the rule would find fault. */
  readonly words: string;
  /** Why, as an editor would defend it in print. */
  readonly reason: string;
  /** The version of the book from which it holds no longer. */
  readonly until: string;
  readonly file: string;
  readonly offset: number;
}
