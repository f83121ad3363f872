import type { Book } from '../../book/book.ts';
import type { Account } from '../../evidence/question.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { parseCitation } from '../../references/parse-citation.ts';
import { createAnswerFinder, type Answer, type AnswerFinder } from '../find-answers.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { passagesOf } from '../passages-of.ts';
import type { ProseText } from '../prose-text.ts';
import { questionLinks } from '../question-links.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Where a chapter first gives one answer to a question that is answered in other ways too, it leads to the question, or tells another answer beside it. */
export const differenceIsShown: Rule = {
  id: 'difference-is-shown',
  severity: 'error',
  why: 'One answer alone reads as the only one. A sentence gives an answer where it cites a passage of the account and has its figure, date or designation, or, where the answer has none, all of its words; a link or another account in the sentence, or in the one before or behind it, shows that there are others.',
  good: 'The Mail counts [40 passengers](question:room) [@mail-1998, para. 1].',
  bad: 'The Mail counts 40 passengers [@mail-1998, para. 1], and nothing tells that her captain counts 36',
  check: ({ book, texts }) => {
    const findAnswers = createAnswerFinder(book);
    return texts
      .filter(({ kind }) => kind === 'chapter')
      .flatMap((text) => unshownIn(text, book, findAnswers));
  },
};

/** A statement of a paragraph, with those beside it and the questions that these lead to. */
interface Told {
  readonly statement: Statement;
  readonly beside: readonly Statement[];
  readonly linked: readonly string[];
}

/** What has been shown once is shown for the whole text. */
function unshownIn(text: ProseText, book: Book, findAnswers: AnswerFinder): readonly RuleFinding[] {
  const seen = new Set<string>();
  return toldIn(text).flatMap(({ statement, beside, linked }) => {
    const answers = findAnswers(statement).filter(
      ({ question }) => !seen.has(question.id) && isDisputed(question.id, book),
    );
    const unshown = answers.filter(
      (answer) => !linked.includes(answer.question.id) && !citesAnother(answer, beside),
    );
    for (const id of [...linked, ...answers.map(({ question }) => question.id)]) seen.add(id);
    return [...new Map(unshown.map((answer) => [answer.question.id, answer])).values()].map((answer) =>
      toFinding(answer, statement, text),
    );
  });
}

function isDisputed(id: string, { agreementByQuestion }: Book): boolean {
  return ['differs', 'contradicts', 'not comparable'].includes(agreementByQuestion[id]!.kind);
}

function toldIn(text: ProseText): readonly Told[] {
  const linksOf = questionLinks(text);
  return text.prose.blocks.flatMap(({ statements }) =>
    statements.map((statement, at) => {
      const beside = statements.slice(Math.max(0, at - 1), at + 2);
      return { statement, beside, linked: beside.flatMap(({ offset }) => linksOf.get(offset) ?? []) };
    }),
  );
}

function citesAnother({ question, account }: Answer, beside: readonly Statement[]): boolean {
  const cited = new Set(
    beside.flatMap(({ citations }) => citations.flatMap(({ items }) => passagesOf(items))),
  );
  const own = accountedBy(question.accounts[account]!);
  return question.accounts.some((other) =>
    accountedBy(other).some((key) => !own.includes(key) && cited.has(key)),
  );
}

function accountedBy({ passage }: Account): readonly string[] {
  return passagesOf(parseCitation(passage)?.items ?? []);
}

function toFinding(
  { question, account, written, start }: Answer,
  statement: Statement,
  { source, address }: ProseText,
): RuleFinding {
  const other = question.accounts.find(({ value }, at) => at !== account && value !== undefined);
  return {
    place: placeAt(source, offsetInSource(statement, source, start), written.length),
    about: { address: statement.id || address, offset: statement.offset },
    message: `“${written}” is one answer to “${question.question}”, and nothing here tells that there are others.`,
    expected: `A link to the question, or another answer beside it, as “${other?.value}” (${other?.voice}) ${other?.passage}.`,
    help: `Write [${written}](question:${question.id}), or tell the other answer in this sentence or the next.`,
  };
}
