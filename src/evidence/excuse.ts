import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';
import { versionSchema } from '../text/version.ts';

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
