/** In what accounts of one thing can differ. */
export const DIFFERENCES = [
  'number',
  'type',
  'date',
  'place',
  'term',
  'stage',
  'scope',
  'name',
  'office',
  'cause',
  'motive',
  'voice',
  'fact',
] as const;

export type Difference = (typeof DIFFERENCES)[number];

/** What one voice answers to a question. */
export interface Account {
  /** The answer in a few words of ours. */
  readonly value: string;
  /** Who vouches for it: the outlet, or whom it names. */
  readonly voice: string;
  /** Hands that it went through from the voice to the article, nearest to the voice first; empty where the article heard it itself or speaks in its own name. */
  readonly through: readonly string[];
  /** At which stage it holds, as *announced* or *delivered*. */
  readonly stage?: string | undefined;
  /** What it covers, where accounts cover different things. */
  readonly scope?: string | undefined;
  /** Of which date it speaks, in words. */
  readonly asOf?: string | undefined;
  /** Citation of the passages that carry it. */
  readonly passage: string;
  /** Where it begins in its file. */
  readonly offset: number;
}

/** A question that the articles answer, with every answer. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** Heading under which it stands with others; absent where the book has no such headings. */
  readonly under?: string | undefined;
  readonly differs: readonly Difference[];
  readonly accounts: readonly Account[];
  /** What may explain the difference; ours. */
  readonly explanation?: string | undefined;
  readonly file: string;
  readonly offset: number;
}
