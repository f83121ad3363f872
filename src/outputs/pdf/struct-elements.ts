import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from './pdf-lib.ts';

/** An element of the structure tree of a PDF, with the reference to it (ISO 32000-1, 14.7.2). */
export interface StructElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** The elements of each PDF that was asked for; `addElement` adds to them. */
const elementsByPdf = new WeakMap<PDFDocument, StructElement[]>();

/** Returns all elements of a PDF, in the order of their numbers. */
export function structElements(pdf: PDFDocument): readonly StructElement[] {
  const known = elementsByPdf.get(pdf);
  if (known) return known;
  const objects = pdf.context.enumerateIndirectObjects();
  const elements = objects.flatMap(([ref, dict]) => (isElement(dict) ? [{ ref, dict }] : []));
  elementsByPdf.set(pdf, elements);
  return elements;
}

/** Returns all elements of a type, as `LI`. */
export function elementsOf(pdf: PDFDocument, type: string): readonly StructElement[] {
  const wanted = PDFName.of(type);
  return structElements(pdf).filter(({ dict }) => dict.get(PDFName.of('S')) === wanted);
}

/** Returns the children of an element; undefined where it has content of its own, which is numbered as that of the element. */
export function childrenOf(pdf: PDFDocument, element: PDFDict): readonly StructElement[] | undefined {
  const kids = kidsOf(element);
  const children = kids.flatMap((ref) => {
    const dict = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined;
    return ref instanceof PDFRef && isElement(dict) ? [{ ref, dict }] : [];
  });
  return children.length === kids.length ? children : undefined;
}

/** Returns what an element holds: references to others, numbers of content, and dictionaries that lead to either. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kid = element.get(PDFName.of('K'));
  const kids = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
  return kids instanceof PDFArray ? kids.asArray() : kids ? [kid!] : [];
}

/** Gives an element what it holds. */
export function setKids(element: PDFDict, kids: readonly PDFObject[]): void {
  element.set(PDFName.of('K'), kids.length === 1 ? kids[0]! : element.context.obj([...kids]));
}

/** Names that were met; the library decodes each anew. */
const textByName = new Map<PDFName, string>();

/** Returns the type of an element. */
export function typeOf(element: PDFDict): string | undefined {
  const type = element.get(PDFName.of('S'));
  return type instanceof PDFName ? textOf(type) : undefined;
}

/** Returns a name as text. */
export function textOf(name: PDFName): string {
  const text = textByName.get(name) ?? name.decodeText();
  textByName.set(name, text);
  return text;
}

/** Makes an element of a type, with the children given, under a parent that must be told of it. */
export function addElement(
  pdf: PDFDocument,
  type: string,
  parent: PDFRef,
  children: readonly StructElement[],
): StructElement {
  const dict = pdf.context.obj({ Type: 'StructElem', S: type, P: parent });
  const element = { ref: pdf.context.register(dict), dict };
  setChildren(element, children);
  elementsByPdf.get(pdf)?.push(element);
  return element;
}

/** Makes elements the children of another, in place of those that it has. */
export function setChildren({ ref, dict }: StructElement, children: readonly StructElement[]): void {
  setKids(
    dict,
    children.map((child) => child.ref),
  );
  for (const child of children) child.dict.set(PDFName.of('P'), ref);
}

/** Lists elements that were deleted no more. */
export function dropElements(pdf: PDFDocument, deleted: { has(ref: PDFRef): boolean }): void {
  const kept = elementsByPdf.get(pdf)?.filter(({ ref }) => !deleted.has(ref));
  if (kept) elementsByPdf.set(pdf, kept);
}

function isElement(object: PDFObject | undefined): object is PDFDict {
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem');
}
