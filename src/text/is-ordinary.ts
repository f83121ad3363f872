/** Words that may open a sentence in a book that has them nowhere else. */
const OPENERS = new Set(
  `a about above according across after again against ago all almost along already also although always among an and another any
  anybody anyone anything anywhere are around as at away back because been before behind below beneath beside besides better between beyond both but by
  can could despite did do does down during each earlier either eight else enough even ever every everybody everyone everything except
  far few fewer fifteen fifty finally first five for forty four from further had half has have he hence her here hers herself him
  himself his how however hundred if in indeed inside instead into is it its itself just last later least less like many may meanwhile
  might more moreover most much my near nearly neither never nevertheless next nine no nobody none nor not nothing now nowhere of off
  often on once one only onto or other others otherwise our ours out outside over perhaps please rather seven several shall she should
  since six sixty so some somebody someone something sometimes somewhere soon still such ten thirty forty fifty seventy eighty ninety eleven thirteen fourteen sixteen seventeen eighteen nineteen than that the their theirs them then
  there therefore these they this those though three through throughout thus to today together too towards twelve twenty twice two under
  unless unlike until up upon us very was we well were what whatever when whenever where whereas whether which while who whoever whole whom
  whose why will with within without would yes yet you your yours`.split(/\s+/),
);
/** Endings that words have and names seldom do, the plural among them: a name in -s that stands at the head of a sentence alone passes. */
const ENDINGS =
  /(?:ness|tions?|ments?|ities|ity|ings?|edly|ly|ed|ers|ors|ists?|ies|isms?|ances?|ences?|less|ful|ous|ive|ical|able|ible|ships?|[^aisu]s)$/u;

/** Returns whether a capitalised English word at the head of a sentence is an ordinary word: one that stands in small letters elsewhere, in another number or form too, one of those that open sentences, or one with the ending of a common word and a small word behind it. */
export function isOrdinary(written: string, after: string, small: ReadonlySet<string>): boolean {
  const word = written.toLowerCase();
  if (OPENERS.has(word) || small.has(word)) return true;
  const stem = word.replace(/(?:ies|es|s|ed|ing)$/u, '');
  if ([stem, `${stem}e`, `${stem}y`, `${word}s`].some((form) => form.length > 3 && small.has(form)))
    return true;
  return word.length > 4 && ENDINGS.test(word) && /^[ \u00A0,]+\p{Ll}/u.test(after);
}
