/** What one voice answers to a question. */
export interface Account {
  /** The answer in a few words of ours. */
  readonly value: string;
  /** Who vouches for it: the outlet, or whom it names. */
  readonly voice: string;
  /** At which stage it holds, as *announced* or *delivered*. */
  readonly stage?: string | undefined;
  /** What it covers, where accounts cover different things. */
  readonly scope?: string | undefined;
  /** Of which date it speaks, in words. */
  readonly asOf?: string | undefined;
  /** Citation of the passages that carry it. */
  readonly passage: string;
}

/** A question that the articles answer, with every answer. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly accounts: readonly Account[];
  /** What may explain the difference; ours. */
  readonly explanation?: string | undefined;
  readonly file: string;
  readonly offset: number;
}
