import type { Found } from './original.ts';

/** Small words that a text of a language cannot do without. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with by from',
  fr: 'le la les des et du une dans que est pour par au',
  es: 'el los las del una que en por con se para es',
  de: 'der die das und von den mit nicht im des ist auf',
  it: 'il gli che di della per una con non sono nel dei',
  pt: 'os da do uma em para com não dos que por foi',
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** Guesses the language of a text by its script or its small words; `und` (BCP 47: undetermined) where neither tells. */
export function guessLanguage(text: string): Found {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters / 2);
  if (script) return { value: script[0], isSure: false, ground: 'guessed from the script' };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const known = new Set(small.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  const isKnown = best !== undefined && best.count > words.length / 20;
  return { value: isKnown ? best.language : 'und', isSure: false, ground: 'guessed from its small words' };
}
