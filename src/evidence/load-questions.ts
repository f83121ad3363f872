import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { idSchema, lineSchema, proseSchema } from '../text/line-schema.ts';
import type { Question } from './question.ts';

const accountSchema = z.strictObject({
  value: lineSchema,
  voice: lineSchema,
  stage: lineSchema.optional(),
  scope: lineSchema.optional(),
  'as-of': lineSchema.optional(),
  passage: lineSchema,
});

const questionSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  accounts: z
    .array(accountSchema)
    .min(2, 'a question has at least two accounts; with one, it is no question'),
  explanation: proseSchema.optional(),
});

const FILE = 'questions.yaml';

/** The questions, with the file they were read from and what could not be read. */
export interface LoadedQuestions {
  readonly questions: readonly Question[];
  readonly source: SourceFile | undefined;
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads `content/questions.yaml`. */
export async function loadQuestions(content: string): Promise<LoadedQuestions> {
  const { entries, source, findings, unreadable } = await loadList(content, FILE, questionSchema);
  const questions = entries.map(({ record, offset }): Question => ({
    ...record,
    accounts: record.accounts.map(({ 'as-of': asOf, ...account }) => ({ ...account, asOf })),
    file: FILE,
    offset,
  }));
  return { questions, source, findings, unreadable };
}
