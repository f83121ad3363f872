/** What an article does with a question. */
export type Answer = 'says' | 'denies' | 'silent' | 'before';

/** A question with what each article does with it; an article may both say and deny. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  /** Heading under which it stands with others. */
  readonly under: string;
  readonly answers: readonly (readonly Answer[])[];
}

/** What the figure of questions by article is drawn from. */
export interface AnswersSource {
  /** Names of the articles, in the order of their dates. */
  readonly articles: readonly string[];
  readonly questions: readonly AnsweredQuestion[];
  readonly words: Readonly<Record<Answer, string>>;
}

/** Says in words what one article does with a question. */
export function answerWords(answers: readonly Answer[], { words }: AnswersSource): string {
  return answers.map((answer) => words[answer]).join(', ');
}
