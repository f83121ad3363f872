import type { JudgedDifference } from './question.ts';

/** Of what two accounts must speak alike before their answers can be held against each other. */
export type Term = 'stage' | 'scope' | 'date';

/** In what accounts differ: what is computed from them, and what an editor judges. */
export type Difference = Term | 'number' | JudgedDifference;

/** How the accounts of a question stand to each other: `agreed`, the same from two or more independent voices; `one voice`, the same, and all from one voice in one article; `echoed`, the same in several articles, and all from one voice or one agency; `differs`, other answers that can be true together, or whose words do not tell; `contradicts`, other answers of the same thing, stage, scope and date, so that not all are true; `not comparable`, nothing in them can be laid side by side; `unknown`, too few give an answer that can be read. */
export type AgreementKind =
  'agreed' | 'one voice' | 'echoed' | 'differs' | 'contradicts' | 'not comparable' | 'unknown';

/** How two accounts of a question stand to each other. */
export interface Pair {
  /** Their places in the list of accounts, from 0. */
  readonly accounts: readonly [number, number];
  readonly kind: 'same' | 'differs' | 'contradicts' | 'not comparable' | 'unknown';
  /** In what their answers differ, so far as it is computed. */
  readonly answers: readonly Difference[];
  /** In what they are told to differ. */
  readonly apart: readonly Term[];
  /** In what they may differ: one alone tells it, or both less closely. */
  readonly open: readonly Term[];
}

/** What is computed of the accounts of a question. */
export interface Agreement {
  readonly kind: AgreementKind;
  readonly pairs: readonly Pair[];
  /** How many voices speak that do not rest on each other. */
  readonly voices: number;
  /** In what the accounts differ, computed and judged, each once. */
  readonly differences: readonly Difference[];
}
