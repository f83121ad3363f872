import { placeOf } from '../../files/source-file.ts';
import { markedIn } from '../prose-text.ts';
import type { Rule } from '../rule.ts';

/** What pages and feeds name by themselves. */
const TAKEN =
  /^(?:(?:n|r|fn|fnref|call|head|para|page|question|chapter|source|delivery|part|event|unknown|entry|correction|year|group|kept-apart|cite)-.*|people|organisations|open-questions|missing-voices|kept-apart|made-so-far|withdrawn|editions|statements|record|text|contents|cover|half-title|imprint|colophon|sources|copy|outlet|notes|figures|rules|readings|rss)$/;

/** An id of the writer's is none that a page gives to a part of its own. */
export const idIsFree: Rule = {
  id: 'id-is-free',
  severity: 'error',
  why: 'Pages name their own parts, as note 3 or the sources; a statement of the same name would take their links.',
  good: '{#p-gifts} on a paragraph',
  bad: '{#sources} on a paragraph',
  check: ({ texts }) =>
    texts.flatMap((text) =>
      markedIn(text)
        .filter(({ id }) => TAKEN.test(id))
        .map(({ id, offset }) => ({
          place: placeOf(text.source, `{#${id}`, offset),
          message: `The id \`${id}\` is one that pages give to parts of their own.`,
          expected:
            'An id such as those that `npm run ids` writes: s-7k2mq for a sentence, p-4x9ra for a paragraph.',
          help: 'Give it another id.',
        })),
    ),
};
