import type { Rule } from '../checks/rule.ts';

/** A kind of wrong change, with the rules that ought to find it and how many of a hundred they must find. */
interface Kind {
  /** Ids of rules, or every rule that holds a part of a sentence against the notes. */
  readonly rules: readonly string[] | 'all that test parts';
  /** Share from 0 to 1; absent where the kind is measured and has no goal. */
  readonly goal?: number;
}

const DATE_RULES = ['date-is-in-source', 'date-is-no-finer-than-source', 'derived-figure-shows-its-sum'];

/** The kinds of wrong changes, in the order in which they are printed. */
export const KINDS = {
  figure: { rules: ['figure-is-in-source', 'derived-figure-shows-its-sum'], goal: 1 },
  bound: { rules: ['bound-is-kept'], goal: 1 },
  unit: { rules: ['unit-is-kept', 'figure-is-in-source', 'derived-figure-shows-its-sum'], goal: 1 },
  day: { rules: DATE_RULES, goal: 1 },
  month: { rules: DATE_RULES, goal: 1 },
  year: { rules: DATE_RULES, goal: 1 },
  designator: { rules: ['designator-is-in-source', 'designator-is-no-finer-than-source'], goal: 1 },
  quotation: { rules: ['quotation-is-verbatim'], goal: 1 },
  'citation moved': { rules: 'all that test parts', goal: 1 },
  'citation removed': { rules: ['sentence-is-cited', 'citation-stands-before-the-stop'], goal: 1 },
  name: { rules: ['name-is-in-source'], goal: 0.98 },
  'attribution removed': { rules: ['contested-is-attributed', 'quotation-names-its-speaker'], goal: 0.9 },
  'hedge removed': { rules: ['hedge-survives'], goal: 0.9 },
  'exchange within the cited notes': { rules: 'all that test parts' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindId = keyof typeof KINDS;

/** The kinds in their order. */
export const KIND_IDS = Object.keys(KINDS) as readonly KindId[];

/** Returns the goal of a kind as a share from 0 to 1; undefined where it has none. */
export function goalOf(kind: KindId): number | undefined {
  return (KINDS[kind] as Kind).goal;
}

/** Returns whether a rule is one that ought to find changes of a kind; what an account says is held against its passage by rules of its own, and what is added to an inference is found by one. */
export function oughtToFind({ id, testsParts }: Pick<Rule, 'id' | 'testsParts'>, kind: KindId): boolean {
  const { rules }: Kind = KINDS[kind];
  if (rules === 'all that test parts') return testsParts === true || id.startsWith('account-');
  const isOfAll = id.startsWith('account-') || id === 'inference-adds-nothing';
  return rules.includes(id) || (isOfAll && !kind.startsWith('citation'));
}
