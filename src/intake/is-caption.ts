import type { Block } from './block.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|al|van|von|bin)){0,4}`;
/** A photographer and an agency behind the last sentence: `… in the port. Ann Bell / PRESS`. */
const SIGNED = new RegExp(
  String.raw`[.!?]["”’»)\]]*\s+[(\[]?(?:\p{L}+(?: by)?: ?)?${NAME} ?/ ?${NAME}[)\]]?\.?$`,
  'u',
);
/** The same in brackets: `[File: Ann Bell/PRESS]`, `(PRESS Photo/Ann Bell)`. */
const BRACKETED = new RegExp(String.raw`[([](?:[^()[\]]{0,40}: ?)?${NAME} ?(?:/|via) ?${NAME}[)\]]\.?$`, 'u');
const CREDITED = /[.!?"”»]\s+(?:©|photo(?:graph)?s?(?: by|:)|image:|crédits? ?:|picture:)\s*\S.{0,60}$/iu;
const LABELLED = /^(?:caption|légende|file photo|photo caption|in this photo|تعليق الصورة)\s*[:,]/iu;

/** Whether a block is the caption of a picture: the copy’s mark-up says so, it is labelled so, or it ends in a credit. */
export function isCaption({ kind, text }: Block): boolean {
  return kind === 'caption' || [SIGNED, BRACKETED, CREDITED, LABELLED].some((pattern) => pattern.test(text));
}
