/** How a statement is left open: by hearsay, by what is possible, or by how far somebody's knowledge goes. */
export type Doubt = 'hearsay' | 'possibility' | 'knowledge';

/** Words that leave open whether the one thing that they stand beside is so, as in *an alleged massacre*. */
export const BESIDE =
  /(?<!\b(?:is|are|was|were|be|been|being|as)\s)\b(?:alleged|purported|supposed|suspected|reported|rumoured|presumed|apparent|so-called|possible|probable|likely|reportedly|allegedly|purportedly|supposedly)\s/giu;

const BE = String.raw`(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?`;
const HEARSAY = String.raw`reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|seemingly|rumou?red|${BE}(?:said|reported|thought|believed|alleged|suspected|rumoured|understood|presumed)|suspects?|suggests?|suggested|seems?|seemed|appears? to|appeared to`;
const POSSIBILITY = String.raw`(?:may|might|could)(?!\s(?:not|see|hear|find)\b)|possibly|perhaps|maybe|probably|presumably`;
const KNOWLEDGE = String.raw`(?:as|so) far as\s(?:\p{L}+\s){1,3}?(?:know|knows|knew|known|aware)|to (?:the best of )?(?:his|her|their|its|my|our) knowledge`;

/** What leaves a statement open in a note. */
export const OPENING: Readonly<Record<Doubt, RegExp>> = {
  hearsay: words(`${HEARSAY}|reports? that`),
  possibility: words(POSSIBILITY),
  knowledge: words(KNOWLEDGE),
};

/** What leaves it open in a statement that retells it, in whatever words. */
export const RETELLING: Readonly<Record<Doubt, RegExp>> = {
  hearsay: words(
    `${HEARSAY}|${POSSIBILITY}|${KNOWLEDGE}|(?:reports?|rumours?) (?:that|of)|according to|alleg\\p{L}+|suspected (?:of|by)|suspicions?|reported|thought to|believed to|thinks?|believes?|estimat\\p{L}+|as (?:is|are) (?:suspected|reported|said)|by all accounts`,
  ),
  possibility: words(
    `${POSSIBILITY}|can|cannot|would|possible|likely|unlikely|risk(?:s|ed)?|threaten\\p{L}*|feared|estimat\\p{L}+|expect\\p{L}+|open|whether|wonder\\p{L}*`,
  ),
  knowledge: words(`${KNOWLEDGE}|${HEARSAY}|${POSSIBILITY}|thinks?|thought|believes?|believed`),
};

function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}-])`, 'giu');
}
