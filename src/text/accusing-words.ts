/** Grave charges: words that say somebody did wrong. */
const CHARGE = String.raw`massacr\p{L}+|atrocit\p{L}+|war crimes?|genocid\p{L}+|ethnic cleansing|tortur\p{L}+|murder\p{L}*|(?:raped|looted|looting|plundered|plundering|embezzl\p{L}+|extort\p{L}+|blackmail\p{L}*|brib(?:e|es|ed|ery|ing))|treason\p{L}*|human rights abuses`;
/** Why somebody did something, which nobody but the person knows. */
const MOTIVE = String.raw`in order to|so as to|out of (?:revenge|spite|greed|envy|hatred|malice|ambition)|(?:to avenge|to punish|to intimidate|to deceive)|(?:his|her|its|their) (?:real|true|secret|foremost|main) (?:aim|motive|purpose|reason)s?`;
const WHO = String.raw`civilians|villagers|protesters|demonstrators|prisoners|hostages|refugees|soldiers|fighters|rebels|insurgents|militants|gunmen|policemen|worshippers`;
/** How many were killed by somebody's hand. */
const DEAD = String.raw`(?:killed|shot dead|executed|slaughtered|beheaded)\s(?:\p{L}+\s){0,3}?(?:\d[\d,.]*|\p{L}+)\s(?:${WHO})|(?:\d[\d,.]*|\p{L}+)\s(?:\p{L}+\s)?(?:${WHO})\s(?:were|was|had been|have been)\s(?:killed|shot dead|executed|slaughtered|beheaded)`;

/** Words of accusation, of motive and of people killed. In English. */
export const ACCUSING: Readonly<Record<'charge' | 'motive' | 'figure of the dead', RegExp>> = {
  'figure of the dead': words(DEAD),
  charge: words(CHARGE),
  motive: words(MOTIVE),
};

function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}-])`, 'giu');
}
