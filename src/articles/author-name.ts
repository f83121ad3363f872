import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';

/** A name of an author: a person's in parts, or one that is taken as it stands. */
export type AuthorName = { readonly given: string; readonly family: string } | { readonly literal: string };

/** A line is a name as it is printed, or a body's; the parts of a person's name are told where they are known. */
export const authorNameSchema = z.union([
  lineSchema.transform((literal) => ({ literal })),
  z.strictObject({ given: lineSchema, family: lineSchema }),
]);

/** Formats a name as it is shown. */
export function formatAuthorName(name: AuthorName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}
