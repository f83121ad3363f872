/** Verbs by which somebody says something, in the forms that tell; what is said can stand on either side of them. */
export const SAYING = words(`
  said says say saying told tells tell telling added adds add wrote writes write writing explained explains stated states stressed stresses
  remarked remarks replied replies answered answers insisted insists argued argues argue maintained maintains believed believes believe complained
  complains objected objects object conceded concedes admitted admits claimed claims declared declares recalled recalls suggested suggests thinks
  think thought alleged alleges testified testifies asserted asserts`);

/** Verbs by which somebody judges, promises, charges or denies, with what is judged, promised, charged or denied behind them. */
export const DECLARING = words(`
  accused accuses accuse accusing denied denies deny denying promised promises promise promising pledged pledges pledge vowed vows vow announced
  announces announce announcing warned warns warn warning blamed blames blame condemned condemns condemn demanded demands demand questioned
  questions doubted doubts doubt confirmed confirms confirm called calls call calling described describes describe attributed attributes attribute
  rejected rejects dismissed dismisses criticised criticises praised praises threatened threatens protested protests urged urges suspects`);

/** Verbs that tell whose word a thing is, and at times something else, with the thing behind them. */
export const JUDGING = words(`
  accepted accepts asked asks compared compares counted counts estimated estimates expected expects labels mentions mentioned names predicted
  predicts proposed proposes puts reads reported reports reckoned reckons speaks spoke speak speaking tie ties undertook undertakes`);

/** Verbs that tell whose word a thing is where a clause with *that* follows, or where they stand aside, as in *…, it found*. */
export const FINDING = words(`
  agreed agrees considers decided decides finds found goes granted grants held holds hoped hopes knew knows noted notes observed points put
  recorded remembered remembers ruled saw sees see showed shows went emerged forecast`);

const WHOSE = String.raw`(?:(?:[\p{L}’-]+\s){0,4}?\p{L}+[’']s?|his|her|its|their|whose|one|(?:the|its) own)\s(?:own\s)?`;
const TELLING = String.raw`(?:account|count|estimates?|reckoning|telling|words?|views?|opinion|version|summary|judgement|report|promise|pledge)`;

/** What lays a whole statement in somebody's mouth, wherever in it these stand. */
export const ASIDES = new RegExp(
  [
    String.raw`\b(?:according to|citing)\b`,
    String.raw`\b(?:by|in|on|from)\s(?:${WHOSE}${TELLING}|(?:the|an?)\s(?:own\s)?${TELLING}\sof)\b`,
    String.raw`\b(?:by|from)\s(?:the\s)?(?:[\p{L}-]+\s){0,4}?(?:reports?|sources)\b`,
    String.raw`\bas\s(?:[^,;.]{1,60}?\s)?(?:has|have|had|tells?|puts?|sums?|calls?|called|says?|said|writes?|wrote|retells?|reported|described|describes)\b`,
  ].join('|'),
  'giu',
);

/** What lays it in the mouth of somebody who is not named. */
export const HEARSAY = new RegExp(
  [
    String.raw`\b(?:reportedly|allegedly|purportedly|supposedly)\b`,
    String.raw`\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?(?:said|reported|thought|believed|alleged|suspected|accused|rumoured|understood|claimed)\b`,
  ].join('|'),
  'giu',
);

/** Words that give a reason or a value as somebody's, as *the council put it at three*. */
export const GIVINGS = /\b(?:gave|gives?|given|puts?|cited|named)\s(?:\S+\s){1,6}?(?:as|at|down to)\b/giu;

/** A text that tells, as *one article counts*; `before` where it opens a clause. */
export const TEXTS =
  /(?<before>^\s*|,\s|:\s)?\b(?:one|two|three|four|five|each|both|the|this|that|another|its?|some|several|unsigned|others?|later|earlier)(?:’s)?\s(?:\p{L}+\s)?(?:article|text|copy|report|agency|outlet|account|voice|sentence|paper)(?:s|’s)?\b/giu;

/** Nouns with what is said behind them. */
export const SAYINGS =
  /\b(?:accusations?|allegations?|charges?|claims?|denials?|reports?|rumours?|warnings?|promises?|demands?|complaints?|beliefs?)\s(?:that|(?:of|about)(?!\s\d))\b/giu;

/** Returns a pattern that finds any of some words. */
export function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${forms.join('|')})(?![\p{L}-])`, 'giu');
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
