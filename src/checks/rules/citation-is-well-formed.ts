import { nearestName } from '../../files/nearest-name.ts';
import { placeOf } from '../../files/source-file.ts';
import type { BrokenMarkup } from '../../markdown/statement.ts';
import type { Rule } from '../rule.ts';

/** A citation that cannot be read leads nowhere. */
export const citationIsWellFormed: Rule = {
  id: 'citation-is-well-formed',
  severity: 'error',
  why: 'A citation that cannot be read would stand in the text as raw mark-up and lead nowhere.',
  good: '[@afp-2021, paras. 3–4; @helicopters-2021, caption]',
  bad: '[@afp-2021, paras. 4–3]',
  check: ({ book, texts }) => {
    const ids = Object.keys(book.articleById);
    // An at sign stands before many a word: one that is no article's is none of ours.
    const isMeant = ({ kind, written }: BrokenMarkup) =>
      kind === 'citation' || (kind === 'bare' && nearestName(written.slice(1), ids) !== undefined);
    return texts.flatMap(({ source, prose }) =>
      prose.broken.filter(isMeant).map(({ written, offset }) => ({
        place: placeOf(source, written, offset),
        message: `The citation ${written} cannot be read.`,
        expected: 'Article and paragraph, as in [@afp-2021, para. 3; @ria-novosti-2012, paras. 2–3].',
        help: helpFor(written),
      })),
    );
  },
};

function helpFor(written: string): string {
  if (written.startsWith('@') && !written.endsWith(']'))
    return `Write [${written}, para. 1], or ${written} [para. 1] where the sentence names it.`;
  return written.endsWith(']') ? 'Write `@id`, a comma, and `para.` with a number.' : 'Close the bracket.';
}
