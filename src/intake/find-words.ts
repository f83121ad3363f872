import { toNormalForm } from '../text/normal-form.ts';

/** Finds words in a text in normal form, whole and whatever their case: where each time they begin, and where they end. */
export function findWords(
  words: string,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const literal = toNormalForm(words).replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
