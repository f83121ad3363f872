/** How a figure is bounded: *more than* 5,000, *about* 300; `only` is as many and no more; `over` may mean more than, or along and during; what *rose to* a figure `reached` it. */
export type Bound =
  'exact' | 'only' | 'more' | 'at least' | 'less' | 'at most' | 'about' | 'between' | 'over' | 'reached';

/** What *about* follows where it means *on the subject of*. */
const ON_THE_SUBJECT = String.raw`(?<!\b(?:spoke|speaks?|spoken|talk\p{L}*|complain\p{L}*|ask\p{L}*|worr\p{L}*|told|tells?|kn[eo]w\p{L}*|said|says?|questions?|doubts?|reports?|reported|writ\p{L}*|wrote|th(?:ink|inks|inking|ought)|disput\p{L}*|argu\p{L}*|warn\p{L}*|news|concerns?|stor(?:y|ies)|articles?|books?|films?|\p{L}+thing|how|what|facts?|rules?|all)\s)`;

/** Words before a figure that bound it; the first that fits counts. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ['exact', /\b(?:exactly|precisely)$/iu],
  ['only', /(?<!\bnot )\b(?:only|merely|a mere|just)$/iu],
  ['more', /\b(?:just|well|slightly|a little|far) over$/iu],
  ['less', /\b(?:just|well|slightly|a little|far) under$/iu],
  ['over', /\bover$/iu],
  [
    'reached',
    /\b(?:ris(?:es?|ing|en)|rose|climb(?:s|ed|ing)?|gr(?:ows?|owing|own|ew)|swell(?:s|ed|ing)?) to$/iu,
  ],
  ['between', /\bbetween(?:\s\S+(?:\s\S+)?\sand)?$/iu],
  [
    'at most',
    /(?:\b(?:no|not|never) (?:more|later|older|longer|greater|higher|larger) than|\bat (?:the )?(?:very )?most|\bup to|\b(?:a|the) maximum of|\bas (?:many|much) as|[≤])$/iu,
  ],
  [
    'at least',
    /(?:\b(?:no|not|never) (?:fewer|less|smaller|lower|shorter) than|\bat (?:the )?(?:very )?least|\b(?:a|the) minimum of|[≥])$/iu,
  ],
  [
    'more',
    /(?:\b(?:more|higher|larger|longer|greater|older|later|bigger|heavier|taller) than|\babove|\bupwards of|\bin excess of|\bbeyond|\bexceed(?:s|ed|ing)?|>)$/iu,
  ],
  [
    'less',
    /(?:\b(?:fewer|less|lower|smaller|shorter|younger|lighter) than|\bunder|\bbelow|\bnearly|\balmost|\b(?:just )?short of|\bclose to|\bnot quite|<)$/iu,
  ],
  [
    'about',
    new RegExp(
      String.raw`(?:${ON_THE_SUBJECT}\babout|\baround|\broughly|\bapproximately|\bsome|\bcirca|\bca?\.|\b(?:an )?estimated(?: at)?|\bestimates? of|\bmore or less|\bor so|\bin the region of|\bon the order of|[~≈])$`,
      'iu',
    ),
  ],
];
/** Words behind a figure that bound it. */
const BEHIND: readonly (readonly [Bound, RegExp])[] = [
  [
    'at least',
    /^(?:\+|\s+(?:\p{L}+\s+)?(?:or (?:more|over|above)|and (?:more|over|above|up)|at (?:the )?(?:very )?least)\b)/iu,
  ],
  ['at most', /^\s+(?:\p{L}+\s+)?(?:or (?:fewer|less|under)|at (?:the )?(?:very )?most)\b/iu],
  ['about', /^\s+(?:\p{L}+\s+)?(?:or so|or thereabouts|give or take|approximately|roughly)\b/iu],
];

/** Returns how the words around a figure bound it; `exact` where none do. In English. */
export function boundOf(before: string, behind: string): Bound {
  const found =
    BEHIND.find(([, pattern]) => pattern.test(behind)) ??
    BEFORE.find(([, pattern]) => pattern.test(before.replace(/\s(?:the|its|their|his|her)$/u, '')));
  return found?.[0] ?? 'exact';
}
