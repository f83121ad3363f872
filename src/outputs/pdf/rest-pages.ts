/**
 * Lets the browser leave pages alone until they are printed: before it prints, it takes the style and layout of print for all
 * of them, to learn the size of the paper, and takes it back, and once more behind. Runs in the browser, when nothing is
 * measured any more.
 */
export function restPages(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.pagedjs_page { content-visibility: auto }');
  document.adoptedStyleSheets.push(sheet);
}

/** Lets it look at all pages again. Runs in the browser. */
export function wakePages(): void {
  document.adoptedStyleSheets.pop();
  // Until it has, it tells nothing of them.
  void document.body.offsetHeight;
}
