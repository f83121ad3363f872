/** Address of what the other half of a book holds: links lead there, with the id behind it. No such host can exist (RFC 2606). */
export const ELSEWHERE = 'http://half.invalid/';

/**
 * Leads every link to what the page does not hold to an address of its own, since the browser prints no link to an id that
 * is not there; `joinHalves` leads it back. Runs in the browser, when all is measured.
 */
export function leadElsewhere(address: string): void {
  const ids = new Set([...document.querySelectorAll('.pagedjs_area [id]')].map(({ id }) => id));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.pagedjs_area a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (!ids.has(id)) link.href = `${address}#${encodeURIComponent(id)}`;
  }
}
