import { editDistance } from '../files/edit-distance.ts';
import { nearestName } from '../files/nearest-name.ts';

/** A shorter word that differs is another word. */
const LONG_ENOUGH = 4;

/** Returns whether a spelling is another writing of one of some names, as *Omar Diarra* of *Oumar Diarra*, and not another name for the same, as *Barkhane mission*: each of its words is a word of that name, and one of them, with a capital or a digit, is so but for a few letters or accents. A first letter may be a capital or not, and a word be in the plural. */
export function isMisspelling(spelling: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const [words, written] = [name.split(' '), spelling.split(' ')];
    const same = new Set(words.flatMap((word) => [capitalised(word), `${capitalised(word)}s`]));
    // In names of as many words each word stands for the one in its place.
    const isNear = (word: string, at: number) =>
      words.length === written.length ? isLike(word, words[at]!) : nearestName(bare(word), words.map(bare));
    const others = [...written.entries()].filter(([, word]) => !same.has(capitalised(word)));
    return (
      others.some(([, word]) => /[\p{Lu}\p{N}]/u.test(word)) &&
      others.every(([at, word]) => word.length >= LONG_ENOUGH && isNear(word, at))
    );
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Half of the letters may differ, as in *Una* and *Oona*. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [bare(one).toLowerCase(), bare(other).toLowerCase()];
  return editDistance(a, b) <= Math.max(a.length, b.length) / 2;
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
