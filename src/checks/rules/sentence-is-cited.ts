import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule } from '../rule.ts';

/** Every sentence of a chapter, and of the data files' texts, carries a citation; what speaks of the sources, or of their silence, is marked as such. */
export const sentenceIsCited: Rule = {
  id: 'sentence-is-cited',
  severity: 'error',
  why: "Every statement can be followed to the paragraph that carries it: that is the book's promise.",
  good: 'Mali called the delivery a gift [@helicopters-2021, para. 3].',
  bad: 'Mali called the delivery a gift.',
  check: ({ texts }) =>
    texts
      .filter(({ kind }) => kind === 'chapter' || kind === 'data')
      .flatMap((text) =>
        statementsOf(text)
          .filter((statement) => needsCitation(statement, text.kind))
          .map((statement) => ({
            place: placeAt(text.source, statement.offset, Math.min(statement.text.length, 60)),
            about: { address: statement.id || text.address, offset: statement.offset },
            message:
              statement.citations.length === 0
                ? 'This sentence cites nothing.'
                : `${statement.sentences} sentences share ${statement.citations.length} citations.`,
            expected: 'A citation before the full stop of each sentence, as [@afp-2021, para. 3].',
            help:
              text.kind === 'chapter'
                ? 'Cite the paragraph that carries it; mark it {#id .silence} if it says what no article says, or {#id .sources} if it speaks of the articles or of the book.'
                : 'Cite the paragraph that carries it.',
          })),
      ),
};

/** In data files sentences have no marks that would tell them apart: each needs a citation of its own. */
function needsCitation(statement: Statement, kind: ProseText['kind']): boolean {
  if (statement.kind === 'silence' || statement.kind === 'sources' || statement.text === '') return false;
  const sentences = kind === 'data' ? statement.sentences : 1;
  return statement.citations.length < Math.max(1, sentences);
}
