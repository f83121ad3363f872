import { PDFDict, PDFName, PDFString, type PDFDocument, type PDFRef } from './pdf-lib.ts';
import { addElement, elementsOf, kidsOf, setKids, type StructElement } from './struct-elements.ts';

/**
 * Tells the structure tree what is a note, its number and the reference to it (ISO 32000-1, 14.8.4.4): the browser knows
 * asides and links alone. Every note gets the identifier that PDF/UA-1, 7.9 asks for.
 */
export function tagNotes(pdf: PDFDocument): void {
  for (const [index, { dict }] of elementsOf(pdf, 'Aside').entries()) {
    dict.set(PDFName.of('S'), PDFName.of('Note'));
    dict.set(PDFName.of('ID'), PDFString.of(`note-${index + 1}`));
  }
  for (const link of elementsOf(pdf, 'Link')) {
    const target = targetOf(pdf, link.dict);
    if (target?.startsWith('/call-')) wrap(pdf, link, 'Lbl');
    else if (target && isNoteCall(pdf, target)) wrap(pdf, link, 'Reference');
  }
}

/** The place that a link leads to inside the book, as a name. */
function targetOf(pdf: PDFDocument, link: PDFDict): string | undefined {
  for (const kid of kidsOf(link)) {
    const dict = pdf.context.lookup(kid);
    const annotation = dict instanceof PDFDict && dict.lookup(PDFName.of('Obj'));
    const target = annotation instanceof PDFDict && annotation.lookup(PDFName.of('Dest'));
    if (target instanceof PDFName) return target.toString();
  }
  return undefined;
}

/** A note is what has a call. */
function isNoteCall(pdf: PDFDocument, target: string): boolean {
  const names = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return names?.has(PDFName.of(`call-${target.slice(1)}`)) ?? false;
}

/** Puts an element around another, in its place among the children of its parent. */
function wrap(pdf: PDFDocument, element: StructElement, type: string): void {
  const parentRef = element.dict.get(PDFName.of('P'));
  const parent = pdf.context.lookup(parentRef);
  if (!(parent instanceof PDFDict)) return;
  const around = addElement(pdf, type, parentRef as PDFRef, [element]);
  setKids(
    parent,
    kidsOf(parent).map((kid) => (kid === element.ref ? around.ref : kid)),
  );
}
