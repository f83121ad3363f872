import { passageKey } from '../../book/link-uses.ts';
import { describeChange } from '../../editions/describe-change.ts';
import { ACCEPTED_FOLDER, type LoadedAccepted } from '../../editions/load-accepted.ts';
import { weighCitations, type WeighedCitation } from '../../editions/weigh-citations.ts';
import { citedItemPlaces } from '../cited-item-places.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';

/** A statement is accepted with each note that it cites, and is looked at again when the note changes. */
export const citationIsAccepted: Rule = {
  id: 'citation-is-accepted',
  severity: 'error',
  why: 'A sentence that held what its note said may hold no longer once the note says something else.',
  good: 'a sentence that somebody accepted with the note as it is shown',
  bad: 'a sentence accepted when the note said “36 passengers”, and the note says “40” since',
  check: (checked) => (hasRecords(checked.accepted) ? findWaiting(checked) : []),
};

function hasRecords({ records, unreadable }: LoadedAccepted): boolean {
  return records.length + unreadable.length > 0;
}

/** A note that changed is a finding for each statement that cites it; what was never accepted is one for the statement, whatever it cites. */
function findWaiting({ book, texts, accepted }: CheckedBook): readonly RuleFinding[] {
  const waiting = Map.groupBy(
    weighCitations(book, accepted).filter(
      ({ state, passage }) => state !== 'accepted' && !isUnreadable(passage, accepted),
    ),
    ({ statement, state }) => `${statement} ${state}`,
  );
  const reported = new Set<string>();
  return citedItemPlaces(texts).flatMap(({ item, place, about }) =>
    item.places.flatMap((cited) => {
      const passage = passageKey(item.articleId, cited);
      const isHere = (citation: WeighedCitation) => citation.passage === passage;
      const suspect = waiting.get(`${about.address} suspect`)?.find(isHere);
      const never = waiting.get(`${about.address} not accepted`) ?? [];
      const key = suspect ? `${about.address} ${passage}` : about.address;
      if (reported.has(key) || (!suspect && !never.some(isHere))) return [];
      reported.add(key);
      return [{ place, about, ...(suspect ? noteChanged(suspect) : neverAccepted(about.address, never)) }];
    }),
  );
}

/** What cannot be read is not said never to have been accepted. */
function isUnreadable(passage: string, { unreadable }: LoadedAccepted): boolean {
  return unreadable.includes(`${ACCEPTED_FOLDER}/${passage.split('#')[0]!}`);
}

function noteChanged({ statement, passage, accepted = '', shown }: WeighedCitation) {
  return {
    message: `The note on ${passage} has changed since ${statement} was accepted with it (${describeChange(accepted, shown)}).`,
    expected: 'The note with which the statement was accepted, or a new look at the statement.',
    help: `npm run accept -- ${statement} shows it beside both notes and accepts it; mend it first where it no longer holds.`,
  };
}

function neverAccepted(statement: string, never: readonly WeighedCitation[]) {
  return {
    severity: 'warning' as const,
    message: `Nobody has accepted ${statement} with the note on ${never.map(({ passage }) => passage).join(', ')}.`,
    expected: 'Each statement was looked at beside the notes that it cites.',
    help: `npm run accept -- ${statement} shows it beside them and accepts it.`,
  };
}
