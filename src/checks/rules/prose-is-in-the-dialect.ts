import { placeOf } from '../../files/source-file.ts';
import type { BrokenMarkup } from '../../markdown/statement.ts';
import type { Rule } from '../rule.ts';

const ADVICE: Readonly<
  Record<Exclude<BrokenMarkup['kind'], 'citation' | 'bare'>, readonly [string, string, string]>
> = {
  html: [
    'HTML is not read here; it would be printed as it stands',
    'Words, and the mark-up of the dialect.',
    'Take the tag out; for emphasis write *word*.',
  ],
  link: [
    'This link cannot be followed',
    'An https address, a statement (#id), or a part of the book as source:afp-2021.',
    'Correct the address, or take the link out.',
  ],
  code: [
    'What stands between backticks is words, and no citation',
    'A citation without backticks, or words without an at sign.',
    'Take the backticks out.',
  ],
  misplaced: [
    'No citation can stand in a heading or the head of a column',
    'Citations in sentences, captions and cells.',
    'Move it to the sentence that it carries.',
  ],
  mark: [
    'This mark cannot be read',
    'An id as {#p-gifts}, with .inference, .silence or .sources behind it where the sentence is not a report.',
    'Correct the mark.',
  ],
};

/** What the dialect does not know would be printed raw; nothing in content is ever executed. */
export const proseIsInTheDialect: Rule = {
  id: 'prose-is-in-the-dialect',
  severity: 'error',
  why: 'What the dialect does not know is printed as it stands, and never executed; a writer meant something else.',
  good: 'Mali *bought* the helicopters.',
  bad: 'Mali <b>bought</b> the helicopters.',
  check: ({ texts }) =>
    texts.flatMap(({ source, prose }) =>
      prose.broken.flatMap(({ kind, written, offset }) => {
        if (kind === 'citation' || kind === 'bare') return [];
        const [message, expected, help] = ADVICE[kind];
        return [
          { place: placeOf(source, written, offset), message: `${message}: ${written}`, expected, help },
        ];
      }),
    ),
};
