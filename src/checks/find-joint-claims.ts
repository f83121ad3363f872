/** Words by which several are said to say the same. */
export interface JointClaim {
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
  /** How many there must be. */
  readonly count: number;
  /** True where articles are counted, and not those who speak in them. */
  readonly areArticles: boolean;
  /** True where it says more than that each says so: that they agree, or that one confirms the other. */
  readonly isConfirming: boolean;
  /** Who is said to agree, where they are named. */
  readonly named: readonly string[];
}

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
const COUNT = `(?<count>${Object.keys(COUNTS).join('|')}|[2-6])`;
const ARTICLES = 'articles|reports|texts|outlets|papers|newspapers|copies';
const NOUN = `(?<articles>${ARTICLES}|of them)|accounts|voices`;
const SAYING =
  '(?:say|said|tell|told|report|reported|state|stated|give|gave|write|wrote|count|counted|tie|tied|date|dated|hold|held|claim|claimed)';
const CONFIRMING =
  '(?:confirm(?:ed|s)?|corroborate[ds]?|agree(?!d)|concur(?:red)?|bear(?:s)? (?:it|this|that) out)';
const ONE = `(?:article|report|text|outlet|paper|newspaper|account|voice|agency|source)`;
const NAME = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}’-]*(?:\s(?:of\s|the\s)?\p{Lu}[\p{L}’-]*){0,3}`;

const PATTERNS: readonly RegExp[] = [
  // two of the five articles say; both reports confirm
  new RegExp(
    String.raw`\b${COUNT}(?:\s(?:of\s)?(?:the|these|those|our|its))?(?:\s\p{Ll}+)?\s(?:${NOUN})(?:\s(?:also|all|both|now|alike))?\s(?:${SAYING}|(?<confirming>${CONFIRMING}))\b`,
    'giu',
  ),
  // the Courier and the Mail agree
  new RegExp(
    String.raw`(?<first>${NAME})\sand\s(?<second>${NAME})\s(?:both\s|all\s)?(?<confirming>${CONFIRMING}|say the same)(?![\p{L}-])(?!\s(?:to|with|in)\b)`,
    'gu',
  ),
  // confirmed by another report; another report confirms
  new RegExp(
    String.raw`\b(?<confirming>(?:confirmed|corroborated|borne out) by (?:both|two|another|a second|a further|several|other)|(?:another|a second|a further) ${ONE} (?:confirm|corroborate)s)\b`,
    'giu',
  ),
  // independently confirmed; reported independently
  new RegExp(
    String.raw`\b(?<confirming>independently(?:\sof (?:each|one an)other)?\s(?:${SAYING}|${CONFIRMING})|(?:${SAYING}|${CONFIRMING})(?:\s\p{Ll}+){0,2}\sindependently|independent\s(?:${ARTICLES}|accounts|sources)\s(?:${SAYING}|${CONFIRMING}))\b`,
    'giu',
  ),
];

/** Finds where an English text says that two or more articles, outlets or voices say or confirm the same. */
export function findJointClaims(text: string): readonly JointClaim[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index, groups = {} }) => ({
      written,
      start: index,
      count: COUNTS[groups['count']?.toLowerCase() ?? ''] ?? (Number(groups['count']) || 2),
      areArticles: groups['articles'] !== undefined,
      isConfirming: groups['confirming'] !== undefined,
      named: [groups['first'] ?? [], groups['second'] ?? []].flat(),
    })),
  );
}
