import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** A citation that cannot be read leads nowhere. */
export const citationIsWellFormed: Rule = {
  id: 'citation-is-well-formed',
  severity: 'error',
  why: 'A citation that cannot be read would stand in the text as raw mark-up and lead nowhere.',
  good: '[@afp-2021, paras. 3–4; @helicopters-2021, caption]',
  bad: '[@afp-2021, paras. 4–3]',
  check: ({ texts }) =>
    texts.flatMap(({ source, prose }) =>
      prose.broken
        .filter(({ kind }) => kind === 'citation')
        .map(({ written, offset }) => ({
          place: placeOf(source, written, offset),
          message: `The citation ${written} cannot be read.`,
          expected: 'Article and paragraph, as in [@afp-2021, para. 3; @ria-novosti-2012, paras. 2–3].',
          help: written.endsWith(']')
            ? 'Write `@id`, a comma, and `para.` with a number.'
            : 'Close the bracket.',
        })),
    ),
};
