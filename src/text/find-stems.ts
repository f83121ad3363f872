import { remember } from './remember.ts';

/** A word that carries meaning, by its stem. */
export interface Stem {
  /** Lower case, without accents and endings: *recruiting* and *recruited* are one; figures as they are written. */
  readonly stem: string;
  /** Offset of the word in the text, from 0. */
  readonly start: number;
}

/** Words that say nothing of what a sentence tells. */
const EMPTY = new Set(
  `a about above across after again against ago all almost also although among an and another any are as at be because been before being beside
  besides between beyond both but by came can come comes could did do does done down during each either else even ever every few for from further
  gave get give given go goes going gone got had has have having he her here hers him his how however i if in instead into is it its itself
  just less let like made make makes many may me might more most much must my near neither never no nobody none nor not nothing of off on once one
  only onto or other others our ours out over own part put rather said same say says see she should since so some still such take taken than that
  the their theirs them then there these they thing things this those though through thus till to together told too took toward towards two under
  until up upon us use used very was way we well went were what whatever when where whether which while who whole whom whose why will with within
  without would yet you your month year day week article articles text report reports copy outlet agency note word words call calls called`.split(
    /\s+/,
  ),
);

/** Endings that grammar adds, the longest first. */
const ENDINGS =
  /(?:at(?:ions?|es?|ed|ing)|ements?|ments?|ings?|ness|ities|ity|ions?|ives?|ances?|ences?|ably|ally|ies|ied|als?|ers?|ors?|ed|es|ly|s|y|e)$/;

/** Irregular forms, each with the word that it belongs to. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bought: 'buy',
  sold: 'sell',
  fought: 'fight',
  fell: 'fall',
  fallen: 'fall',
  left: 'leave',
  spoke: 'speak',
  spoken: 'speak',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  grew: 'grow',
  grown: 'grow',
  kept: 'keep',
  brought: 'bring',
  sent: 'send',
  led: 'lead',
  lost: 'lose',
  paid: 'pay',
  held: 'hold',
  found: 'find',
  stood: 'stand',
  began: 'begin',
  begun: 'begin',
  rose: 'rise',
  risen: 'rise',
  broke: 'break',
  broken: 'break',
  flew: 'fly',
  flown: 'fly',
  shown: 'show',
  saw: 'see',
  seen: 'see',
  slept: 'sleep',
  stole: 'steal',
  stolen: 'steal',
};

/** Finds the words of a text that carry meaning, each with its stem. In English. */
export const findStems: (text: string) => readonly Stem[] = remember((text) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu)]
    .map(({ 0: word, index }) => ({ word: plain(word), start: index }))
    .filter(({ word }) => !EMPTY.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(({ word, start }) => ({ stem: stemOf(word), start })),
);

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function stemOf(word: string): string {
  const base = IRREGULAR[word] ?? word;
  if (/\d/.test(base)) return base;
  const stem = base.replace(ENDINGS, '');
  return (stem.length >= 3 ? stem : base).slice(0, LONGEST_STEM);
}

/** Longer stems part words that belong together, as *isolate* and *isolation*. */
const LONGEST_STEM = 7;
