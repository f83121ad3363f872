/** What can be found under one address of the book: a sentence of the story, an entry of the data, or our note on a passage. */
export interface SearchDocument {
  /** Place of its page in the list of pages, from 0. */
  readonly page: number;
  /** Its id on that page. */
  readonly id: string;
  /** What an entry or a note is called; absent of what is a text alone. */
  readonly title?: string;
  /** The sentence, or what the entry or the note says, text by text. */
  readonly texts: readonly string[];
  /** Places in the list of spellings of those names in it that have several, from 0. */
  readonly names?: readonly number[];
  /** True where it goes on from the document before it, in one paragraph. */
  readonly goesOn?: true;
}

/** What a search looks through, as it travels to the reader’s machine. */
export interface SearchIndex {
  readonly pages: readonly { readonly path: string; readonly title: string }[];
  /** All spellings of each name that has several, in one text. */
  readonly spellings: readonly string[];
  /** In the order of the book. */
  readonly documents: readonly SearchDocument[];
}
