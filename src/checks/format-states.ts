import type { CheckedResult } from './check-book.ts';
import { countStates } from './count-states.ts';
import type { Unjudged } from './find-unjudged.ts';

/** Why a part could not be judged. */
const REASONS: Readonly<Record<Unjudged['reason'], string>> = {
  'relative time': 'a time that is told by another time',
  'unsummed span': 'a length of time that was worked out, with no sum shown',
  'vague number': 'a number that is none',
  excused: 'excused from a rule',
};

/** Says in lines which statements are unchecked and why, which rules judged nothing, and last how many statements there are of each state. */
export function formatStates({ statements, notRun }: CheckedResult): readonly string[] {
  const unchecked = statements.filter(({ state }) => state === 'unchecked');
  const counts = countStates(statements);
  return [
    ...unchecked.flatMap(({ address, file, unjudged }) =>
      unjudged.map(
        ({ written, reason }) => `unchecked: ${address} (${file}): “${written}”, ${REASONS[reason]}`,
      ),
    ),
    ...notRun.map((id) => `unchecked: ${id} reads English alone, and judged nothing in this book`),
    `${counts.total} statements cite: ${counts.held} held, ${counts.citedOnly} cited only, ${counts.absent} absent, ${counts.unchecked} unchecked.`,
  ];
}
