import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { statementsOf } from '../prose-text.ts';
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
          .filter(needsCitation)
          .map((statement) => ({
            place: placeAt(text.source, statement.offset, Math.min(statement.text.length, 60)),
            message: 'This sentence cites nothing.',
            expected: 'A citation before the full stop, as [@afp-2021, para. 3].',
            help:
              text.kind === 'chapter'
                ? 'Cite the paragraph that carries it; mark it {#id .silence} if it says what no article says, or {#id .sources} if it speaks of the articles or of the book.'
                : 'Cite the paragraph that carries it.',
          })),
      ),
};

function needsCitation(statement: Statement): boolean {
  const isOfSources = statement.kind === 'silence' || statement.kind === 'sources';
  return statement.citations.length === 0 && statement.text !== '' && !isOfSources;
}
