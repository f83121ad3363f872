/**
 * Keeps the body of the page out of sight, so that it is not laid out before its fonts are there and its text is ready.
 * Runs in the browser, before any script.
 */
export function hideBody(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { display: none }');
  document.adoptedStyleSheets = [sheet];
}

/** Brings the body back. Runs in the browser. */
export function showBody(): void {
  document.adoptedStyleSheets = [];
}
