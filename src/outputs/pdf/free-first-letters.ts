/**
 * Takes the rule by which Paged.js undoes large initials out of continued paragraphs, unless the book has such initials:
 * the browser tags no first letter, so that a page's first word would be read out to nobody. Runs in the browser.
 */
export function freeFirstLetters(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const initials = rules.filter((rule) => /:first-letter/u.test(rule.cssText));
  if (!initials.every((rule) => rule.cssText.includes('data-split-from'))) return;
  for (const { parentStyleSheet: sheet, cssText } of initials) {
    const index = [...sheet!.cssRules].findIndex((rule) => rule.cssText === cssText);
    sheet!.deleteRule(index);
  }
}
