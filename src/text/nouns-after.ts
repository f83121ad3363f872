/** How many words are looked at behind a figure. */
const WORDS = 4;
/** Words at which what is counted ends. */
const END =
  /^(?:an?|and|as|at|are|be|been|before|behind|beside|besides|between|but|by|came|come|did|for|from|had|has|have|he|her|his|if|in|into|is|it|its|nor|of|off|on|or|our|out|over|she|since|so|than|that|the|their|them|then|there|they|this|those|through|to|under|until|up|was|we|were|when|where|which|who|whom|whose|while|will|with|within|would)$/;

/** Returns the words behind a figure that may name what it counts, in lower case and without their plural, up to a stop or a word that begins something else. */
export function nounsAfter(behind: string): readonly string[] {
  const words = /^(?:[\s-]+[\p{L}’]+)*/u
    .exec(behind.slice(0, 80))![0]
    .split(/[\s-]+/)
    .filter(Boolean);
  const end = words.findIndex((word) => END.test(word));
  return (end === -1 ? words : words.slice(0, end)).slice(0, WORDS).map(singular);
}

/** Roughly, and alike for both sides of a comparison. */
function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/’s?$/u, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');
}
