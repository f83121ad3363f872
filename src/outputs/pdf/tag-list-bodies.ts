import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Puts what stands in an item of a list, after its sign or number, into a body (ISO 32000-1, 14.8.4.3.3): the browser leaves it loose. */
export function tagListBodies(pdf: PDFDocument): void {
  for (const [itemRef, item] of pdf.context.enumerateIndirectObjects()) {
    if (!(item instanceof PDFDict) || item.get(PDFName.of('S')) !== PDFName.of('LI')) continue;
    const kids = item.lookup(PDFName.of('K'));
    if (!(kids instanceof PDFArray)) continue;
    const elements = kids.asArray().map((ref) => ({ ref, element: elementOf(pdf, ref) }));
    // Content of the item's own is numbered as the item's.
    if (elements.some(({ element }) => element === undefined)) continue;
    const inBody = elements.filter(({ element }) => element!.get(PDFName.of('S')) !== PDFName.of('Lbl'));
    const body = pdf.context.obj({
      Type: 'StructElem',
      S: 'LBody',
      P: itemRef,
      K: inBody.map(({ ref }) => ref),
    });
    const bodyRef = pdf.context.register(body);
    for (const { element } of inBody) element!.set(PDFName.of('P'), bodyRef);
    const signs = elements.filter((entry) => !inBody.includes(entry)).map(({ ref }) => ref);
    item.set(PDFName.of('K'), pdf.context.obj([...signs, bodyRef]));
  }
}

function elementOf(pdf: PDFDocument, kid: unknown): PDFDict | undefined {
  const element = kid instanceof PDFRef ? pdf.context.lookup(kid) : undefined;
  const isElement =
    element instanceof PDFDict && element.get(PDFName.of('Type')) === PDFName.of('StructElem');
  return isElement ? element : undefined;
}
