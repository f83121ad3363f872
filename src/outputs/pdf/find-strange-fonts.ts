import type { BrowserPage } from '../browser/browser-page.ts';
import type { Session } from '../browser/devtools.ts';
import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';
import { wakePages } from './rest-pages.ts';

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

/**
 * Returns a warning for each element of the laid out pages in which a font of the machine stands in for signs that the
 * book's own fonts do not have; such pages differ from machine to machine.
 */
export async function findStrangeFonts(page: BrowserPage, printed: Uint8Array): Promise<string[]> {
  const families = await page.evaluate(() =>
    [...document.fonts].map((font) => font.family.replaceAll(/["' ]/gu, '')),
  );
  const isKnown = (name: string): boolean => families.some((family) => name.startsWith(family));
  // Asking the browser for the fonts of every element takes seconds; most books need not be asked.
  if (fontsIn(printed).every(isKnown)) return [];
  await page.evaluate(wakePages);
  return warningsOf(page.session);
}

function fontsIn(printed: Uint8Array): string[] {
  const text = Buffer.from(printed).toString('latin1');
  return [...text.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/gu)].map(([, name]) => name!);
}

async function warningsOf(client: Session): Promise<string[]> {
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const warnings: string[] = [];
  for (const node of await nodesIn(client, root.nodeId, '.pagedjs_area [data-ref]')) {
    const strangers = await strangersIn(client, node);
    if (strangers.length === 0) continue;
    const { chapter, element, hasText } = await placeOf(client, node);
    if (!hasText) continue;
    const fonts = strangers.map(({ familyName }) => familyName).join(', ');
    warnings.push(`the machine’s font ${fonts} stands in at ${element}${chapter ? ` in “${chapter}”` : ''}`);
  }
  return warnings;
}

async function nodesIn(client: Session, nodeId: number, selector: string): Promise<number[]> {
  return (await client.send('DOM.querySelectorAll', { nodeId, selector })).nodeIds;
}

async function strangersIn(client: Session, nodeId: number): Promise<UsedFont[]> {
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter((font: UsedFont) => !font.isCustomFont);
}

async function placeOf(client: Session, nodeId: number): Promise<PdfPlace & { hasText: boolean }> {
  const { object } = await client.send('DOM.resolveNode', { nodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    returnByValue: true,
    functionDeclaration: String(function (this: Node) {
      // The browser counts the fonts of an element's children to it too.
      const hasText = [...this.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
      return { ...(window as unknown as BookWindow).bookPrint.placeOf(this), hasText };
    }),
  });
  return result.value as PdfPlace & { hasText: boolean };
}
