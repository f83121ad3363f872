import type { CDPSession, Page } from 'playwright-core';
import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

/**
 * Returns a warning for each element of the laid out pages in which a font of the machine stands in for signs that the
 * book's own fonts do not have; such pages differ from machine to machine.
 */
export async function findStrangeFonts(page: Page, printed: Uint8Array): Promise<string[]> {
  const families = await page.evaluate(() =>
    [...document.fonts].map((font) => font.family.replaceAll(/["' ]/gu, '')),
  );
  const isKnown = (name: string): boolean => families.some((family) => name.startsWith(family));
  // Asking the browser for the fonts of every element takes seconds; most books need not be asked.
  if (fontsIn(printed).every(isKnown)) return [];
  const session = await page.context().newCDPSession(page);
  try {
    return await warningsOf(session);
  } finally {
    await session.detach();
  }
}

function fontsIn(printed: Uint8Array): string[] {
  const text = Buffer.from(printed).toString('latin1');
  return [...text.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/gu)].map(([, name]) => name!);
}

async function warningsOf(session: CDPSession): Promise<string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const warnings: string[] = [];
  for (const node of await nodesIn(session, root.nodeId, '.pagedjs_area [data-ref]')) {
    const strangers = await strangersIn(session, node);
    if (strangers.length === 0) continue;
    const { chapter, element, hasText } = await placeOf(session, node);
    if (!hasText) continue;
    const fonts = strangers.map(({ familyName }) => familyName).join(', ');
    warnings.push(`the machine’s font ${fonts} stands in at ${element}${chapter ? ` in “${chapter}”` : ''}`);
  }
  return warnings;
}

async function nodesIn(session: CDPSession, nodeId: number, selector: string): Promise<number[]> {
  return (await session.send('DOM.querySelectorAll', { nodeId, selector })).nodeIds;
}

async function strangersIn(session: CDPSession, nodeId: number): Promise<UsedFont[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter((font: UsedFont) => !font.isCustomFont);
}

async function placeOf(session: CDPSession, nodeId: number): Promise<PdfPlace & { hasText: boolean }> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
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
