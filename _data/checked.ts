import { checkBook } from '../src/checks/check-book.ts';
import { countStates } from '../src/checks/count-states.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** What the rules make of the book: how many statements there are of each state, those that are unchecked, and the rules that judged nothing. */
export default async function checked({ options }: { options: SiteOptions }) {
  const { statements, notRun } = checkBook(await loadSiteBook(options));
  const unchecked = statements.filter(({ state }) => state === 'unchecked');
  return { counts: countStates(statements), unchecked, notRun };
}
