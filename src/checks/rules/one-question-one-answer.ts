import type { Book } from '../../book/book.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { findRepeatedQuestions } from '../find-repeated-questions.ts';
import { findAttributions } from '../find-attributions.ts';
import { createAnswerFinder, type Answer } from '../find-answers.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';

/** The book does not itself answer one question in two ways, and does not ask one thing twice. */
export const oneQuestionOneAnswer: Rule = {
  id: 'one-question-one-answer',
  severity: 'error',
  why: 'Who reads 40 in one chapter and 36 in another, each as plain fact, trusts neither. A sentence answers in our own voice where it gives the figure, date, designation or words of one account and tells neither whose it is nor another account beside it; two such must not give answers that exclude each other. Whose it is, is told in English by words such as *said* and *according to*, or by naming the voice; in other languages only questions that are asked twice are found: those of which every account stands in the other with the same passages and the same answer.',
  good: 'There is room for 40, says the Mail [@mail-1998, para. 1]; and elsewhere: for 36, by her captain’s count [@mail-1998, para. 2]',
  bad: 'There is room for 40 [@mail-1998, para. 1]; and elsewhere: There is room for 36 [@mail-1998, para. 2]',
  check: (checked) => [
    ...(checked.book.meta.language.split('-')[0] === 'en' ? answeredTwice(checked) : []),
    ...findRepeatedQuestions(checked.book, checked.findNames),
  ],
};

/** A sentence that answers a question in our own voice. */
interface OwnAnswer {
  readonly answer: Answer;
  readonly statement: Statement;
  readonly text: ProseText;
}

/** The first answer stands; each later one is held against it. */
function answeredTwice({ book, texts }: CheckedBook): readonly RuleFinding[] {
  const findAnswers = createAnswerFinder(book);
  const own = texts
    .filter(({ kind }) => kind === 'chapter')
    .flatMap((text) =>
      statementsOf(text).flatMap((statement) =>
        ownAnswers(findAnswers(statement), statement).map((answer) => ({ answer, statement, text })),
      ),
    );
  const byQuestion = Map.groupBy(own, ({ answer }) => answer.question.id);
  return [...byQuestion.values()].flatMap(([first, ...later]) =>
    later.filter((other) => excludes(first!, other, book)).map((other) => toFinding(other, first!)),
  );
}

function ownAnswers(answers: readonly Answer[], { kind, text }: Statement): readonly Answer[] {
  if (kind !== 'report' && kind !== 'inference') return [];
  return answers.filter(
    (answer) =>
      answers.every(({ question, account }) => question !== answer.question || account === answer.account) &&
      !isAttributed(answer, text),
  );
}

/** Laid in somebody's mouth, the voice's own or another's. */
function isAttributed({ question, account, start }: Answer, text: string): boolean {
  const [voice = ''] = question.accounts[account]!.voice.replace(/^the\s/i, '').split(',');
  return findAttributions(text, [voice]).some((told) => told.start <= start && start < told.end);
}

function excludes(
  { answer: a }: OwnAnswer,
  { answer: b }: OwnAnswer,
  { agreementByQuestion }: Book,
): boolean {
  const at = [a.account, b.account].toSorted((x, y) => x - y).join(' ');
  const { pairs } = agreementByQuestion[a.question.id]!;
  return pairs.some(({ accounts, answers }) => answers.length > 0 && accounts.join(' ') === at);
}

function toFinding({ answer, statement, text }: OwnAnswer, first: OwnAnswer): RuleFinding {
  const { question, account, written, start } = answer;
  const { value, voice } = question.accounts[account]!;
  const earlier = question.accounts[first.answer.account]!;
  const address = first.statement.id || first.text.source.path;
  return {
    place: placeAt(text.source, offsetInSource(statement, text.source, start), written.length),
    about: { address: statement.id || text.address, offset: statement.offset },
    message: `Here the book itself answers “${question.question}” with “${value}”, and ${address} with “${earlier.value}”.`,
    expected: 'One answer in our own voice, or each with whose it is.',
    help: `Say that this is the account of ${voice}, and there of ${earlier.voice}, or tell both.`,
  };
}
