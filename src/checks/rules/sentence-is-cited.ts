import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Every sentence of a chapter, and of the data files' texts, carries a citation; what speaks of the sources, or of their silence, is marked as such. */
export const sentenceIsCited: Rule = {
  id: 'sentence-is-cited',
  severity: 'error',
  why: "Every statement can be followed to the paragraph that carries it: that is the book's promise.",
  good: 'Mali called the delivery a gift [@helicopters-2021, para. 3].',
  bad: 'Mali called the delivery a gift.',
  check: ({ texts, book }) =>
    texts
      .filter(({ kind }) => kind === 'chapter' || kind === 'data')
      .flatMap((text) =>
        statementsOf(text)
          .filter((statement) => needsCitation(statement, text.kind))
          .flatMap((statement) =>
            uncitedIn(statement, book.meta.language).map((start) => report(statement, text, start)),
          ),
      ),
};

function report(statement: Statement, { source, kind, address }: ProseText, start: number): RuleFinding {
  const offset = start === 0 ? statement.offset : offsetInSource(statement, source, start);
  return {
    place: placeAt(source, offset, Math.min(statement.text.length - start, 60)),
    about: { address: statement.id || address, offset: statement.offset },
    message:
      statement.citations.length === 0
        ? 'This sentence cites nothing.'
        : `${statement.sentences} sentences share ${statement.citations.length} citations, and this one has none.`,
    expected: 'A citation before the full stop of each sentence, as [@afp-2021, para. 3].',
    help:
      kind === 'chapter'
        ? 'Cite the paragraph that carries it; mark it {#id .silence} if it says what no article says, or {#id .sources} if it speaks of the articles or of the book.'
        : 'Cite the paragraph that carries it.',
  };
}

/** In data files sentences have no marks that would tell them apart: each needs a citation of its own. */
function needsCitation(statement: Statement, kind: ProseText['kind']): boolean {
  if (statement.kind === 'silence' || statement.kind === 'sources' || statement.text === '') return false;
  const sentences = kind === 'data' ? statement.sentences : 1;
  return statement.citations.length < Math.max(1, sentences);
}

/** Where the sentences without a citation begin; the whole where it has none, or where none can be told. */
function uncitedIn({ text, citations, citedAt }: Statement, language: string): readonly number[] {
  if (citations.length === 0) return [0];
  const uncited = splitSentences(text, language).filter(
    ({ start, end }) => !citedAt.some((at) => start < at && at <= end),
  );
  return uncited.length === 0 ? [0] : uncited.map(({ start }) => start);
}
