import type { Book } from '../book/book.ts';
import type { Question } from '../evidence/question.ts';
import type { Statement } from '../markdown/statement.ts';
import { parseCitation } from '../references/parse-citation.ts';
import { passagesOf } from './passages-of.ts';
import { sightingOf, type Sighting } from './sight-answer.ts';

/** An account of a question that a statement gives. */
export interface Answer extends Sighting {
  readonly question: Question;
  /** Its place in the list of accounts, from 0. */
  readonly account: number;
}

/** Finds the accounts whose answers a statement gives: it cites one of the passages of the account, and has its figure, date or designation, or, where the answer has none, its words. */
export type AnswerFinder = (statement: Statement) => readonly Answer[];

interface Sought {
  readonly question: Question;
  readonly account: number;
  readonly find: (text: string) => Sighting | undefined;
}

/** Returns a finder for the accounts of all questions of a book. */
export function createAnswerFinder({ questions, meta }: Book): AnswerFinder {
  const soughtByPassage = new Map<string, Sought[]>();
  for (const question of questions) {
    question.accounts.forEach(({ value, passage }, account) => {
      const find = value === undefined ? undefined : sightingOf(value, question, meta.language);
      if (!find) return;
      for (const key of passagesOf(parseCitation(passage)?.items ?? [])) {
        soughtByPassage.set(key, [...(soughtByPassage.get(key) ?? []), { question, account, find }]);
      }
    });
  }
  return ({ citations, text }) => {
    const keys = citations.flatMap(({ items }) => passagesOf(items));
    const sought = new Map(
      keys
        .flatMap((key) => soughtByPassage.get(key) ?? [])
        .map((one) => [`${one.question.id} ${one.account}`, one]),
    );
    return [...sought.values()].flatMap(({ question, account, find }) => {
      const found = find(text);
      return found ? [{ question, account, ...found }] : [];
    });
  };
}
