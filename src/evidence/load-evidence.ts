import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList, type LoadedEntry } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { idSchema, lineSchema, proseSchema } from '../text/line-schema.ts';
import { excuseSchema, type Excuse } from './excuse.ts';
import type { KeptApart } from './kept-apart.ts';
import { JUDGED_DIFFERENCES, type Question } from './question.ts';
import type { Unknown } from './unknown.ts';

const accountSchema = z.strictObject({
  value: lineSchema.optional(),
  voice: lineSchema,
  through: z.array(lineSchema).default([]),
  told: lineSchema.optional(),
  denies: z.array(lineSchema).default([]),
  charges: z.array(idSchema).default([]),
  clears: z.array(idSchema).default([]),
  stage: lineSchema.optional(),
  scope: lineSchema.optional(),
  'as-of': lineSchema.optional(),
  passage: lineSchema,
});

/** What is computed from the accounts is not written. */
const judgedSchema = z.enum(JUDGED_DIFFERENCES, {
  error: ({ input }) =>
    ['number', 'date', 'stage', 'scope', 'voice'].includes(String(input))
      ? `in ${String(input)} accounts are compared by the program; take the word out`
      : undefined,
});

const questionSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  under: lineSchema.optional(),
  since: idSchema.optional(),
  differs: z.array(judgedSchema).default([]),
  accounts: z
    .array(accountSchema)
    .min(2, 'a question has at least two accounts; with one, it is no question'),
  explanation: proseSchema.optional(),
});

const keptApartSchema = z.strictObject({ id: idSchema, title: lineSchema, text: proseSchema });

const unknownSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['open question', 'missing voice']),
  text: proseSchema,
  chapters: z.array(idSchema).default([]),
});

/** What the articles answer differently, what must be kept apart, what none of them settles, and what is excused from a rule, with the files it was read from and what could not be read. */
export interface LoadedEvidence {
  readonly questions: readonly Question[];
  readonly keptApart: readonly KeptApart[];
  readonly unknowns: readonly Unknown[];
  readonly excuses: readonly Excuse[];
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads `questions.yaml`, `kept-apart.yaml`, `unknowns.yaml` and `excuses.yaml` of a content folder; a book without one has none. */
export async function loadEvidence(content: string): Promise<LoadedEvidence> {
  const questions = await loadList(content, 'questions.yaml', questionSchema);
  const keptApart = await loadList(content, 'kept-apart.yaml', keptApartSchema);
  const unknowns = await loadList(content, 'unknowns.yaml', unknownSchema);
  const excuses = await loadList(content, 'excuses.yaml', excuseSchema);
  const lists = [questions, keptApart, unknowns, excuses];
  return {
    questions: questions.entries.map(toQuestion),
    keptApart: keptApart.entries.map(({ record, offset }) => ({
      ...record,
      file: 'kept-apart.yaml',
      offset,
    })),
    excuses: excuses.entries.map(({ record, offset }) => ({ ...record, file: 'excuses.yaml', offset })),
    unknowns: unknowns.entries.map(({ record, offset }) => ({ ...record, file: 'unknowns.yaml', offset })),
    sources: lists.flatMap(({ source }) => source ?? []),
    findings: lists.flatMap(({ findings }) => findings),
    unreadable: lists.flatMap(({ unreadable }) => unreadable),
  };
}

function toQuestion({ record, offset, offsetOf }: LoadedEntry<z.infer<typeof questionSchema>>): Question {
  const accounts = record.accounts.map(({ 'as-of': asOf, ...account }, index) => ({
    ...account,
    asOf,
    offset: offsetOf(['accounts', index]),
  }));
  return { ...record, accounts, file: 'questions.yaml', offset };
}
