import type { Question } from './question.ts';

/** Questions that stand under one heading. */
export interface QuestionGroup {
  /** Absent for those that name none. */
  readonly heading: string | undefined;
  readonly questions: readonly Question[];
}

/** Groups questions by the heading that they name, headings in the order in which they are met. */
export function groupByHeading(questions: readonly Question[]): readonly QuestionGroup[] {
  const groups = Map.groupBy(questions, ({ under }) => under);
  return [...groups].map(([heading, grouped]) => ({ heading, questions: grouped }));
}
