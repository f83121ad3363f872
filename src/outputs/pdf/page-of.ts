import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Returns the number of the sheet that a destination leads to, or undefined if it leads nowhere. */
export async function pageOf(
  pdf: PDFDocumentProxy,
  dest: string | unknown[] | null,
): Promise<number | undefined> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [ref] = target ?? [];
  if (typeof ref !== 'object' || ref === null) return undefined;
  return (await pdf.getPageIndex(ref as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}
