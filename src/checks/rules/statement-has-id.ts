import { placeAt } from '../../files/source-file.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Every heading, paragraph and sentence of a chapter has a permanent address in the source. */
export const statementHasId: Rule = {
  id: 'statement-has-id',
  severity: 'error',
  why: 'A link to a statement must outlive every change of its words and of its place; so its id stands in the source.',
  good: 'Mali called it a gift [@helicopters-2021, para. 3].{#s-7k2mq}',
  bad: 'Mali called it a gift [@helicopters-2021, para. 3].',
  check: ({ texts }) =>
    texts
      .filter(({ kind }) => kind === 'chapter')
      .flatMap((text) => [...sentences(text), ...blocks(text), ...headings(text)]),
};

const HELP = 'Run `npm run ids`, which writes an id wherever one is missing.';

function sentences(text: ProseText): readonly RuleFinding[] {
  return statementsOf(text).flatMap((statement): readonly RuleFinding[] => {
    const place = placeAt(text.source, statement.offset, Math.min(statement.text.length, 60));
    const expected = 'Each sentence with an id of its own, as {#s-7k2mq}, after its full stop.';
    if (statement.id === '') return [{ place, message: 'This sentence has no id.', expected, help: HELP }];
    if (statement.sentences <= 1) return [];
    const message = `${statement.sentences} sentences share the id \`${statement.id}\`.`;
    return [{ place, message, expected, help: HELP }];
  });
}

function blocks({ source, prose }: ProseText): readonly RuleFinding[] {
  return prose.blocks
    .filter(({ id }) => id === '')
    .map(({ offset }) => ({
      place: placeAt(source, offset, 20),
      message: 'This paragraph has no id.',
      expected: 'An id as {#p-4x9ra} after its last sentence.',
      help: HELP,
    }));
}

function headings({ source, prose }: ProseText): readonly RuleFinding[] {
  return prose.headings
    .filter(({ id }) => id === '')
    .map(({ offset, text }) => ({
      place: placeAt(source, offset, text.length),
      message: `The heading “${text}” has no id.`,
      expected: 'An id as {#h-2b6wt} after its words.',
      help: HELP,
    }));
}
