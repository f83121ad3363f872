import { z } from 'zod';

const HTML = /<\/?[a-z!][^>]*>/i;

/** Schema of a short text on one line, as a name or a title: not empty, no mark-up. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'it is empty; write it, or remove the key')
  .max(500, 'it is longer than 500 characters')
  .refine((text) => !HTML.test(text), 'HTML is not read here; write the words alone')
  .transform((text) => text.replace(/\s+/g, ' '));

/** Schema of running text in the book's Markdown. */
export const proseSchema = z.string().trim().min(1, 'it is empty; write it, or remove the key');

/** Schema of an id: an address for ever, of lower-case letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'an id has lower-case letters a–z, digits and single hyphens, and begins with a letter',
  )
  .max(80);

/** Schema of an https address. */
export const addressSchema = z
  .string()
  .refine(
    (text) => /^https:\/\/[^\s<>"']+$/.test(text) && URL.canParse(text),
    'an address begins with https:// and has no spaces',
  );
