import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** How the browser names an element of the structure tree: by a count of its own nodes, which varies from run to run. */
const ELEMENT_NAME = /^node\d{8}$/u;

/** Renames the named elements of a PDF's structure tree (heads of tables) to 1, 2, 3, keeping their order. */
export function renumberElements(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  for (const object of objects) replaceNames(object, (name) => (names.add(name), name));
  const order = [...names].toSorted();
  const newNames = new Map(order.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) replaceNames(object, (name) => newNames.get(name)!);
}

function replaceNames(object: PDFObject, rename: (name: string) => string): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) object.set(key, renamed(value, rename));
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => object.set(index, renamed(value, rename)));
  }
}

function renamed(value: PDFObject, rename: (name: string) => string): PDFObject {
  if (value instanceof PDFString && ELEMENT_NAME.test(value.asString())) {
    return PDFString.of(rename(value.asString()));
  }
  replaceNames(value, rename);
  return value;
}
