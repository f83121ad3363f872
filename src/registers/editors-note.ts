import { z } from 'zod';
import { addressSchema, lineSchema, proseSchema } from '../text/line-schema.ts';

/** Knowledge from outside the articles, marked as the editor's. */
export interface EditorsNote {
  readonly text: string;
  /** Where it was looked up; empty means *not looked up*. */
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** Schema of an editor's note in a file; the record has the references alone. */
export const editorsNoteSchema = z
  .strictObject({
    text: proseSchema,
    references: z.union([
      z.literal('not looked up'),
      z.array(z.strictObject({ title: lineSchema, url: addressSchema })).min(1),
    ]),
  })
  .transform(({ text, references }): EditorsNote => ({
    text,
    references: references === 'not looked up' ? [] : references,
  }));
