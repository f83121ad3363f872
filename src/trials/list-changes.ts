import type { Book } from '../book/book.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { changeCitations, needsNone } from './change-citations.ts';
import { changeDates } from './change-dates.ts';
import { changeFigures } from './change-figures.ts';
import { dropAttributions, dropHedges } from './change-voices.ts';
import { changeWithinNotes } from './change-within-notes.ts';
import { changeDesignators, changeNames, changeQuotations } from './change-words.ts';
import { collectSites } from './collect-sites.ts';
import type { WrongChange } from './wrong-change.ts';

/** Wrong changes to a book, and what could not be changed so that it would be wrong in a part. */
export interface ListedChanges {
  readonly changes: readonly WrongChange[];
  /** How many citing sentences have nothing that another note lacks: a citation moved there changes no part of them. */
  readonly withoutParts: number;
  /** How many sentences that speak of the articles cite, and would be no fault without: no citation is taken out of them. */
  readonly needingNone: number;
}

/** Lists every wrong change to a book, to each place of a file and with each replacement once. */
export function listChanges(book: Book): ListedChanges {
  const findNames = createNameFinder(book.registers);
  const sites = collectSites(book);
  const bySite = sites.map((site) => [
    ...changeFigures(site),
    ...changeDates(site),
    ...changeDesignators(site),
    ...changeQuotations(site),
    ...changeNames(site, book),
    ...changeCitations(site, book, findNames),
    ...dropAttributions(site),
    ...dropHedges(site),
    ...changeWithinNotes(site),
  ]);
  return {
    changes: [...new Map(bySite.flat().map((change) => [keyOf(change), change])).values()],
    withoutParts: bySite.filter(
      (changes) => has(changes, 'citation removed') && !has(changes, 'citation moved'),
    ).length,
    needingNone: sites.filter(needsNone).length,
  };
}

function has(changes: readonly WrongChange[], kind: WrongChange['kind']): boolean {
  return changes.some((change) => change.kind === kind);
}

function keyOf({ kind, path, start, end, replacement }: WrongChange): string {
  return [kind, path, start, end, replacement].join('|');
}
