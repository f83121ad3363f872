import type { Article } from '../../../articles/article.ts';
import type { Chapter } from '../../../chapters/chapter.ts';

/** A page as its metadata describe it. */
export interface DescribedPage {
  /** Path from the site's root, as `/chapters/a/`. */
  readonly url: string;
  /** `cover`, `whole`, `chapter`, `source` and others. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** The chapter that it shows; absent elsewhere. */
  readonly chapter?: Chapter | undefined;
  /** The article of whose notes it is the page; absent elsewhere. */
  readonly article?: Article | undefined;
}

/** Returns the address of a page where the book will stand. */
export function addressOf({ url }: Pick<DescribedPage, 'url'>, baseUrl: string): string {
  return baseUrl + url.replace(/^\//, '');
}

/** Whether a page is the book itself. */
export function isBook({ kind }: Pick<DescribedPage, 'kind'>): boolean {
  return kind === 'cover' || kind === 'whole';
}

/** Returns the date that an article prints, as `2021-11-11`; one that we worked out is ours, and machines would take it for the outlet's. */
export function printedDate({ date, dateIs }: Article): string | undefined {
  return date && dateIs === 'printed' && /^[\d-]+$/.test(date.edtf) ? date.edtf : undefined;
}
