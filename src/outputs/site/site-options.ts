/** What a build of the site is asked to make. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** Takes the place of the base address in `book.yaml`. */
  readonly baseUrl?: string | undefined;
  /** What is made; links, downloads and autodiscovery are shown for these alone. */
  readonly made: readonly Output[];
}

/** What a build can make. */
export const OUTPUTS = ['html', 'pdf', 'epub', 'feeds'] as const;

export type Output = (typeof OUTPUTS)[number];
