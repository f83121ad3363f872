/** In what accounts of one thing can differ by an editor’s judgement; number, date, stage and scope are computed from the accounts. */
export const JUDGED_DIFFERENCES = [
  'type',
  'place',
  'term',
  'name',
  'office',
  'cause',
  'motive',
  'fact',
] as const;

export type JudgedDifference = (typeof JUDGED_DIFFERENCES)[number];

/** What one voice answers to a question. */
export interface Account {
  /** The answer in a few words of ours; absent where the passage speaks of the thing and gives none. */
  readonly value?: string | undefined;
  /** Who vouches for it: the outlet, or whom it names. */
  readonly voice: string;
  /** Hands that it went through from the voice to the article, nearest to the voice first; empty where the article heard it itself or speaks in its own name. */
  readonly through: readonly string[];
  /** How it is told, as *reported* or *suspected*; of two that exclude each other it makes neither true. */
  readonly told?: string | undefined;
  /** The voices of those accounts of the question that this one says are not so. */
  readonly denies: readonly string[];
  /** Ids in the registers of those whom it charges with something; the registers’ names stand in the figure of charges. */
  readonly charges: readonly string[];
  /** Ids in the registers of those of whom it says that it is not so. */
  readonly clears: readonly string[];
  /** How far the thing had come, as *announced* or *delivered*. */
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
  /** Id of the event before which nobody could have answered; absent where none is named. */
  readonly since?: string | undefined;
  /** In what the accounts differ beyond what is computed. */
  readonly differs: readonly JudgedDifference[];
  readonly accounts: readonly Account[];
  /** What may explain the difference; ours. */
  readonly explanation?: string | undefined;
  readonly file: string;
  readonly offset: number;
}
