import type { Book } from '../book/book.ts';
import { compareValues } from '../evidence/compare-values.ts';
import type { Account, Question } from '../evidence/question.ts';
import { readValue, wordsOf, type ReadValue } from '../evidence/read-value.ts';
import { placeOf } from '../files/source-file.ts';
import { parseCitation } from '../references/parse-citation.ts';
import type { NameFinder } from '../registers/find-names.ts';
import { passagesOf } from './passages-of.ts';
import type { RuleFinding } from './rule.ts';

/** An account as it is told from others: by its passages and its answer. */
interface Filed {
  readonly question: Question;
  readonly passages: string;
  readonly value: ReadValue | undefined;
}

/** Finds questions that ask what an earlier one asks: in the same words, or with no account that the other does not have, of the same passages and with the same answer. */
export function findRepeatedQuestions(
  { questions, meta, sourceByPath }: Book,
  findNames: NameFinder,
): readonly RuleFinding[] {
  const { language } = meta;
  const filed = questions.flatMap((question) =>
    question.accounts.map((account): Filed => ({
      question,
      passages: keyOf(account),
      value: readValue(account.value, { findNames, language }),
    })),
  );
  const filedByPassages = Map.groupBy(filed, ({ passages }) => passages);
  const filedByQuestion = Map.groupBy(filed, ({ question }) => question);
  const askedByWords = Map.groupBy(questions, ({ question }) => wordsOf(question).join(' '));
  const twinsOf = (one: Filed) =>
    (filedByPassages.get(one.passages) ?? [])
      .filter((other) => isSame(one, other, language))
      .map((other) => other.question);
  const placeInList = new Map(questions.map((question, at) => [question, at]));
  return questions.flatMap((question, at) => {
    const [first = [], ...others] = filedByQuestion.get(question)!.map(twinsOf);
    const inAll = first.filter((other) => others.every((twins) => twins.includes(other)));
    const same = [...askedByWords.get(wordsOf(question.question).join(' '))!, ...inAll].find(
      (other) => placeInList.get(other)! < at,
    );
    const source = sourceByPath[question.file];
    if (!same || !source) return [];
    return [toFinding(question, same, placeOf(source, question.question, question.offset))];
  });
}

function keyOf({ passage }: Account): string {
  return passagesOf(parseCitation(passage)?.items ?? [])
    .toSorted()
    .join(' ');
}

function isSame({ value: a }: Filed, { value: b }: Filed, language: string): boolean {
  return a && b ? compareValues(a, b, language).kind === 'same' : a === b;
}

function toFinding({ question }: Question, same: Question, place: RuleFinding['place']): RuleFinding {
  return {
    place,
    message: `“${question}” asks what \`${same.id}\` asks.`,
    expected: 'Each question once, with all its accounts.',
    help: `Put its accounts into \`${same.id}\`, and lead to that: question:${same.id}.`,
  };
}
