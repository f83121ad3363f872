import type { PageLead } from './book-window.ts';

/** Returns the words before a list of folios, which tell one page from several, with the space behind them; the list may name a page twice. Holds all that it calls: it runs in the browser too. */
export function leadOf(folios: readonly string[], lead: PageLead | undefined): string {
  if (!lead) return '';
  const words = new Set(folios).size > 1 ? lead.several : lead.one;
  return `${words} `.replaceAll(' ', '\u00A0');
}
