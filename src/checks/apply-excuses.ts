import type { Book } from '../book/book.ts';
import type { Excuse } from '../evidence/excuse.ts';
import type { Finding } from '../files/finding.ts';
import { nearestName } from '../files/nearest-name.ts';
import { placeAt } from '../files/source-file.ts';
import { compareVersions } from '../text/version.ts';

/** What is left to mend, and what was excused. */
export interface Excused {
  readonly findings: readonly Finding[];
  /** Excuses that hold, each with the finding that it excuses. */
  readonly excused: readonly { readonly excuse: Excuse; readonly finding: Finding }[];
}

/** Takes what `excuses.yaml` excuses from the findings, and finds the excuses that hold no longer, that nothing needs, or that name a rule which is none. */
export function applyExcuses(book: Book, found: readonly Finding[], rules: readonly string[]): Excused {
  const isOver = ({ until }: Excuse) => compareVersions(book.meta.version, until) >= 0;
  const holding = book.excuses.filter((excuse) => !isOver(excuse));
  const excused = found.flatMap((finding) => {
    const excuse = holding.find((one) => isExcused(finding, one));
    return excuse ? [{ excuse, finding }] : [];
  });
  const taken = new Set(excused.map(({ finding }) => finding));
  const used = new Set(excused.map(({ excuse }) => excuse));
  const wrong = book.excuses.flatMap((excuse) => {
    if (used.has(excuse)) return [];
    const trouble = isOver(excuse) ? overdue(excuse, book.meta.version) : unneeded(excuse, rules);
    return [report(book, excuse, trouble)];
  });
  return { findings: [...found.filter((finding) => !taken.has(finding)), ...wrong], excused };
}

function isExcused({ rule, about, place }: Finding, excuse: Excuse): boolean {
  const words = place.excerpt.slice(place.column - 1, place.column - 1 + place.length);
  return rule === excuse.rule && about?.address === excuse.statement && words === excuse.words;
}

function overdue({ until }: Excuse, version: string) {
  return {
    message: `This excuse was given until edition ${until}, and the book is at ${version}.`,
    expected: 'An edition that is still to come.',
    help: 'Mend the statement and take the excuse out, or give a later edition and say why.',
  };
}

function unneeded({ rule, statement, words }: Excuse, rules: readonly string[]) {
  if (!rules.includes(rule)) {
    const near = nearestName(rule, rules);
    return {
      message: `There is no rule ${rule}.`,
      expected: 'The id of a rule, as npm run check prints it in brackets.',
      help: near ? `Did you mean ${near}?` : 'Take the excuse out.',
    };
  }
  return {
    message: `Nothing needs this excuse: ${rule} finds no fault with “${words}” in ${statement}.`,
    expected: 'Words, statement and rule as npm run check reports them.',
    help: 'Take it out, or correct what it names.',
  };
}

function report(
  { sourceByPath }: Book,
  { file, offset }: Excuse,
  trouble: Pick<Finding, 'message' | 'expected' | 'help'>,
): Finding {
  return {
    rule: 'excuse-holds',
    severity: 'error',
    place: placeAt(sourceByPath[file]!, offset),
    ...trouble,
  };
}
