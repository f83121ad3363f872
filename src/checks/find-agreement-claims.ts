/** What a sentence says of how accounts stand to each other. */
export interface AgreementClaim {
  readonly says: 'agree' | 'differ' | 'contradict' | 'both may be true';
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Whose agreement is meant: the verb alone is also said of deals. */
const SUBJECTS =
  'accounts|answers|articles|reports|texts|sources|outlets|papers|voices|both|all|all of them|they|two|three|four|five';
const PATTERNS: readonly (readonly [AgreementClaim['says'], RegExp])[] = [
  [
    'agree',
    new RegExp(
      String.raw`\b(?:${SUBJECTS})(?:\s(?!differ)\p{Ll}+){0,4}?\s(?:agree|concur|say the same|tell the same|give the same|are at one)\b(?!\s(?:to|with|in)\b)`,
      'giu',
    ),
  ],
  [
    'differ',
    /\b(?:differ|differs|differed|disagree|disagrees|disagreed|vary|varies|(?:say|says|said|tell|tells|told) otherwise|in (?:two|three|four|several|different|various) ways|each in its own way|are at odds)\b/giu,
  ],
  ['contradict', /\bcontradict(?:s|ed|ing)?\b|\b(?:is|are) contradictory\b|\bcontradictions?\b/giu],
  [
    'both may be true',
    /\b(?:both|all|the two|they|these)(?:\sof (?:them|these))? (?:can|could|may|might) (?:both |all |well )*(?:be true|hold)\b/giu,
  ],
];
const NEGATED = /\b(?:not|never|neither|nor|no|hardly|without)\b(?:\s\p{L}+){0,2}\s$/iu;
const OPPOSITE: Readonly<Record<AgreementClaim['says'], AgreementClaim['says']>> = {
  agree: 'differ',
  differ: 'agree',
  contradict: 'both may be true',
  'both may be true': 'contradict',
};

/** Finds where an English text says that accounts agree, differ or contradict each other, or that both may be true; under a negation the opposite. */
export function findAgreementClaims(text: string): readonly AgreementClaim[] {
  return PATTERNS.flatMap(([says, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      says: isNegated(text, written, index) ? OPPOSITE[says] : says,
      written,
      start: index,
    })),
  );
}

/** Before the words, or between subject and verb. */
function isNegated(text: string, written: string, start: number): boolean {
  return NEGATED.test(text.slice(Math.max(0, start - 30), start)) || /\b(?:not|never)\b/i.test(written);
}
