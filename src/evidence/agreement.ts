import type { JudgedDifference } from './question.ts';

/** Of what two accounts must speak alike before their answers can be held against each other. */
export type Term = 'stage' | 'scope' | 'date';

/** In what accounts differ: what is computed from them, and what an editor judges. */
export type Difference = Term | 'number' | JudgedDifference;

/** How the accounts of a question stand to each other: `agreed`, the same from two or more independent voices; `one voice`, the same, and all from one voice in one article; `echoed`, the same in several articles, and all from one voice or one agency; `differs`, other answers of the same stage, scope and date, so far as these are told; `contradicts`, one denies what another says, by name, or with a *no* to its *yes* of the same stage, scope and date; `not comparable`, of another stage, scope or date, so that neither agreement nor difference follows; `unknown`, too few give an answer that can be read. A denial outweighs a difference, a difference what cannot be compared, and that what is the same. */
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
  /** True where two answers of one stage, scope and date exclude each other: not all can be true. */
  readonly isExclusive: boolean;
  /** In what the accounts differ, computed and judged, each once. */
  readonly differences: readonly Difference[];
}
