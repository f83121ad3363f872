import { escapeHtml } from '../text/escape-html.ts';

/** What stands before the numbers of pages, as *Accounts: p.*, and *pp.* where there are several. */
export interface PageReferenceWords {
  /** Where questions are answered in several ways. */
  readonly accountsOnPage: string;
  readonly accountsOnPages: string;
  /** Elsewhere in the book. */
  readonly inThisBook: string;
  readonly inThisBookPages: string;
}

/** Returns whether paper says on which page a link leads: to questions, headings, statements and parts, not to sources, which notes name, or entries, which the index has. */
export function needsPage(href: string): boolean {
  return href.startsWith('#') && !/^#(?:source|entry)-/.test(href);
}

/** Renders the pages to which links of a text lead, questions apart from the rest. */
export function renderPageReferences(hrefs: readonly string[], words: PageReferenceWords): string {
  const { questions = [], others = [] } = Object.groupBy(hrefs, (href) =>
    href.startsWith('#question-') ? 'questions' : 'others',
  );
  return [
    listOf(words.accountsOnPage, words.accountsOnPages, questions),
    listOf(words.inThisBook, words.inThisBookPages, others),
  ]
    .filter(Boolean)
    .join('. ');
}

/** Which of the two leads stands is known when the pages are. */
function listOf(one: string, several: string, hrefs: readonly string[]): string {
  if (hrefs.length === 0) return '';
  const links = [...new Set(hrefs)].map((href) => {
    const address = escapeHtml(href);
    return `<a href="${address}" data-page-of="${address.slice(1)}">00</a>`;
  });
  const leads = `data-one="${escapeHtml(one)}" data-several="${escapeHtml(several)}"`;
  return `<span data-page-ranges ${leads}>${links.join(', ')}</span>`;
}
