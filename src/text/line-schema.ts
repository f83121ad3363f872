import { z } from 'zod';

const HTML = /<\/?[a-z!][^<>]*>/i;
/** What YAML can write as an escape, and neither HTML nor XML can hold. */
const UNSHOWN = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u;
const UNSHOWN_MESSAGE = 'it holds a control character; delete it';

/** Schema of a short text on one line, as a name or a title: not empty, no mark-up. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'it is empty; write it, or remove the key')
  .max(500, 'it is longer than 500 characters')
  .refine((text) => !HTML.test(text), 'HTML is not read here; write the words alone')
  .refine(isShown, UNSHOWN_MESSAGE)
  .transform((text) => text.replace(/[ \t\r\n]+/g, ' '));

/** Schema of running text in the book's Markdown. */
export const proseSchema = z
  .string()
  .trim()
  .min(1, 'it is empty; write it, or remove the key')
  .refine(isShown, UNSHOWN_MESSAGE);

function isShown(text: string): boolean {
  return text.isWellFormed() && !UNSHOWN.test(text);
}

/** Schema of a language (BCP 47) that this machine can format dates and split sentences for. */
export const languageSchema = z
  .string()
  .refine(
    (tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) && isLanguageTag(tag),
    'a language is a BCP 47 tag, as en or fr-ML',
  );

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

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
