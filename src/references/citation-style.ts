/** A style that citations are formatted by, with the words of its language. */
export interface CitationStyle {
  /** The style in CSL 1.0.2. */
  readonly xml: string;
  /** A tag of CSL's locales, as `en-GB`. */
  readonly locale: string;
  /** CSL's words and dates, by the tag of their language. */
  readonly localeByTag: Readonly<Record<string, string>>;
}
