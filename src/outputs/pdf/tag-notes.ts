import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Tells the structure tree what is a note, its number and the reference to it (ISO 32000-1, 14.8.4.4): the browser knows
 * asides and links alone. Every note gets the identifier that PDF/UA-1, 7.9 asks for.
 */
export function tagNotes(pdf: PDFDocument): void {
  const elements = pdf.context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFDict] => isElement(entry[1]));
  let count = 0;
  for (const [, element] of elements) {
    if (typeOf(element) !== 'Aside') continue;
    element.set(PDFName.of('S'), PDFName.of('Note'));
    element.set(PDFName.of('ID'), PDFString.of(`note-${(count += 1)}`));
  }
  for (const [ref, element] of elements) {
    if (typeOf(element) !== 'Link') continue;
    const target = targetOf(pdf, element);
    if (target?.startsWith('/call-')) wrap(pdf, ref, element, 'Lbl');
    else if (target && isNoteCall(pdf, target)) wrap(pdf, ref, element, 'Reference');
  }
}

function isElement(object: unknown): boolean {
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem');
}

function typeOf(element: PDFDict): string | undefined {
  return element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
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

function kidsOf(element: PDFDict) {
  const kids = element.lookup(PDFName.of('K'));
  return kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
}

/** Puts an element around another, in its place among the children of its parent. */
function wrap(pdf: PDFDocument, ref: PDFRef, element: PDFDict, type: string): void {
  const parentRef = element.get(PDFName.of('P'));
  const parent = pdf.context.lookup(parentRef);
  const kids = parent instanceof PDFDict ? parent.lookup(PDFName.of('K')) : undefined;
  const at = kids instanceof PDFArray ? kids.asArray().indexOf(ref) : -1;
  if (!(kids instanceof PDFArray) || at === -1) return;
  const around = pdf.context.obj({ Type: 'StructElem', S: type, P: parentRef, K: [ref] });
  const aroundRef = pdf.context.register(around);
  kids.set(at, aroundRef);
  element.set(PDFName.of('P'), aroundRef);
}
