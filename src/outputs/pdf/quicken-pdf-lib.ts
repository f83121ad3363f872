import { PDFName } from './pdf-lib.ts';

/** Lets pdf-lib return a name that it has met without its escapes being looked for again. */
export function quickenPdfLib(): void {
  const names = new Map<string, PDFName>();
  const nameOf = PDFName.of;
  PDFName.of = (text) => {
    const known = names.get(text);
    if (known) return known;
    const name = nameOf(text);
    names.set(text, name);
    return name;
  };
}
