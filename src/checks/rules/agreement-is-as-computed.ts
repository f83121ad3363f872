import type { Book } from '../../book/book.ts';
import type { Agreement, AgreementKind } from '../../evidence/agreement.ts';
import type { Question } from '../../evidence/question.ts';
import { placeAt, placeOf } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { findAgreementClaims, type AgreementClaim } from '../find-agreement-claims.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import { questionLinks } from '../question-links.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What the book says of how accounts stand to each other is what is computed from them. */
export const agreementIsAsComputed: Rule = {
  id: 'agreement-is-as-computed',
  severity: 'error',
  why: 'A difference is no contradiction unless one account denies what another says, and one voice carried twice is no agreement. Sentences that lead to a question, and what is said below it, are held to what its accounts come to; in English, by words such as *agree*, *differ*, *contradict*.',
  good: '[The accounts differ](question:room), where one has 40 and the other 36',
  bad: '[The accounts agree](question:room), where one has 40 and the other 36',
  check: ({ book, texts }) => [
    ...book.questions.flatMap((question) => judgedInVain(question, book)),
    ...(book.meta.language.split('-')[0] === 'en' ? texts : []).flatMap((text) => wronglyTold(text, book)),
  ],
};

/** Where all say the same there is nothing in which an editor could see a difference. */
function judgedInVain({ id, question, differs, file, offset }: Question, book: Book): readonly RuleFinding[] {
  const { kind } = book.agreementByQuestion[id]!;
  const source = book.sourceByPath[file];
  if (!source || differs.length === 0 || !['agreed', 'one voice', 'echoed'].includes(kind)) return [];
  return [
    {
      place: placeOf(source, 'differs', offset),
      message: `The accounts of “${question}” are said to differ in ${differs.join(', ')}, and what they say comes to “${kind}”.`,
      expected: MEANING[kind],
      help: 'Take `differs` out, or give the accounts the answers that differ.',
    },
  ];
}

function wronglyTold(text: ProseText, book: Book): readonly RuleFinding[] {
  const own = text.address.startsWith('question-') ? [text.address.slice('question-'.length)] : [];
  const linksOf = questionLinks(text);
  return statementsOf(text).flatMap((statement) => {
    const ids = [...own, ...(linksOf.get(statement.offset) ?? [])];
    const questions = ids.flatMap((id) => book.questions.find((question) => question.id === id) ?? []);
    const agreements = questions.map(({ id }) => book.agreementByQuestion[id]!);
    return findAgreementClaims(questions.length > 0 ? statement.text : '')
      .filter(({ says }) => !agreements.some((agreement) => isTrue(says, agreement)))
      .map((claim) =>
        toFinding(claim, statement, text, { question: questions[0]!, kind: agreements[0]!.kind }),
      );
  });
}

function toFinding(
  { written, start }: AgreementClaim,
  statement: Statement,
  { source, address }: ProseText,
  { question, kind }: { readonly question: Question; readonly kind: AgreementKind },
): RuleFinding {
  return {
    place: placeAt(source, offsetInSource(statement, source, start), written.length),
    about: { address: statement.id || address, offset: statement.offset },
    message: `“${written}” is not what the accounts of “${question.question}” come to.`,
    expected: `“${kind}”: ${MEANING[kind]}`,
    help: 'Say it as it is computed, or mend the account whose value, voice, stage, scope or date is wrong.',
  };
}

/** Answers that exclude each other cannot both be true, and contradict each other only where one is a denial. */
function isTrue(says: AgreementClaim['says'], { kind, isExclusive }: Agreement): boolean {
  return TRUE_OF[says].includes(kind) && !(says === 'both may be true' && isExclusive);
}

const TRUE_OF: Readonly<Record<AgreementClaim['says'], readonly AgreementKind[]>> = {
  agree: ['agreed'],
  differ: ['differs', 'contradicts', 'not comparable'],
  contradict: ['contradicts'],
  'both may be true': ['agreed', 'one voice', 'echoed', 'differs', 'not comparable', 'unknown'],
};

const MEANING: Readonly<Record<AgreementKind, string>> = {
  agreed: 'They say the same, from two independent voices or more.',
  'one voice': 'They say the same, and go back to one voice.',
  echoed: 'Several articles say the same, and go back to one voice.',
  differs: 'They say other things of one stage, scope and date, so far as these are told.',
  contradicts: 'One denies what another says.',
  'not comparable': 'They speak of another stage, scope or date.',
  unknown: 'Fewer than two give an answer.',
};
