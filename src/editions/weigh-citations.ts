import type { Book } from '../book/book.ts';
import { passageKey } from '../book/link-uses.ts';
import { fingerprintOf } from './collect-statements.ts';
import type { LoadedAccepted } from './load-accepted.ts';
import { statePassage } from '../articles/state-passage.ts';

/** A passage that a statement cites, beside the note that it was accepted with. */
export interface WeighedCitation {
  /** Address of the statement, as `s-7k2mq` or `event-coup`. */
  readonly statement: string;
  /** Address of the passage, as `afp-2021#3`. */
  readonly passage: string;
  /** `suspect`: the note is another than the one it was accepted with. */
  readonly state: 'accepted' | 'suspect' | 'not accepted';
  /** The note as it was accepted; absent where it never was. */
  readonly accepted: string | undefined;
  /** The note as it is shown. */
  readonly shown: string;
}

/** Weighs each citation of each statement, in the order of the articles and their passages. What cites a passage without a note is left to other rules; a record of what is no longer there counts for nothing. */
export function weighCitations(book: Book, accepted: LoadedAccepted): readonly WeighedCitation[] {
  const acceptedByCitation = new Map(
    accepted.records
      .flatMap(({ notes }) => notes)
      .flatMap(({ passage, text, statements }) =>
        statements.map((statement) => [`${statement} ${passage}`, text] as const),
      ),
  );
  return book.articles.flatMap(({ id, passages }) =>
    passages
      .filter(({ note }) => note !== undefined)
      .flatMap((stated) => {
        const passage = passageKey(id, stated.place);
        const shown = statePassage(stated);
        return statementsOn(passage, book).map((statement) =>
          weigh({ statement, passage, accepted: acceptedByCitation.get(`${statement} ${passage}`), shown }),
        );
      }),
  );
}

function statementsOn(passage: string, { usesByPassage, dataUsesByPassage }: Book): readonly string[] {
  const statements = [
    ...(usesByPassage[passage] ?? []).map(({ statementId }) => statementId),
    ...(dataUsesByPassage[passage] ?? []).map(({ id }) => id),
  ];
  return [...new Set(statements)].filter((id) => id !== '');
}

function weigh(citation: Omit<WeighedCitation, 'state'>): WeighedCitation {
  const { accepted, shown } = citation;
  if (accepted === undefined) return { ...citation, state: 'not accepted' };
  const isSame = fingerprintOf(accepted) === fingerprintOf(shown);
  return { ...citation, state: isSame ? 'accepted' : 'suspect' };
}
