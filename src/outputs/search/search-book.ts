import MiniSearch from 'minisearch';
import { foldWord, WORD_PATTERN } from '../../text/fold-word.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

/** Something that was found. */
export interface FoundDocument {
  /** Its place in the index, from 0. */
  readonly place: number;
  readonly document: SearchDocument;
  /** The words that were found in it, folded. */
  readonly words: ReadonlySet<string>;
  /** True where a name was found that stands there in another spelling alone. */
  readonly isByName: boolean;
}

/** A shorter word is another word when a letter of it is another, and so is one with a digit. */
const SHORTEST_MISSPELT = 5;
/** How many letters of ten may be others. */
const FUZZINESS = 0.2;

/** Returns a search over an index: all words of a query must be found, the last letters of each may be missing, a letter of a longer word may be another, and accents and capitals are no difference. What answers best comes first. */
export function createSearch({
  documents,
  spellings,
}: SearchIndex): (query: string) => readonly FoundDocument[] {
  const search = new MiniSearch({
    fields: ['title', 'text', 'names'],
    tokenize: (text) => text.match(WORD_PATTERN) ?? [],
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length >= SHORTEST_MISSPELT && !/\p{N}/u.test(word) ? FUZZINESS : false),
      boost: { title: 2, names: 0.5 },
    },
  });
  search.addAll(
    documents.map(({ title, texts, names = [] }, id) => ({
      id,
      title,
      text: texts.join(' '),
      names: names.map((name) => spellings[name]).join(' '),
    })),
  );
  return (query) =>
    search.search(query).map(({ id, match, queryTerms }) => {
      const found = Object.keys(match);
      const seen = found.filter((word) => match[word]!.some((field) => field !== 'names'));
      const isSeen = (asked: string) => seen.some((word) => word.startsWith(asked));
      return {
        place: id as number,
        document: documents[id as number]!,
        words: new Set(seen),
        isByName: queryTerms.some(
          (asked) => !isSeen(asked) && found.some((word) => !seen.includes(word) && word.startsWith(asked)),
        ),
      };
    });
}
