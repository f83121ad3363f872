import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';
import { structElements } from './struct-elements.ts';

/** How the browser names an element of the structure tree: by a count of its own nodes, which varies from run to run; those of a second half are called so. */
const ELEMENT_NAME = /^(?:node|half)\d{8}$/u;

/** Renames the elements of a PDF's structure tree that the browser has named (heads of tables) to 1, 2, 3 in the order of reading, and lists all that have a name (ISO 32000-1, 14.7.2). */
export function renumberElements(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const named = namedElements(pdf, root);
  const names = named.map(([name]) => name).filter((name) => ELEMENT_NAME.test(name));
  const newNames = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  // A cell names its heads among its attributes.
  for (const { dict } of structElements(pdf))
    if (dict.has(PDFName.of('ID')) || dict.has(PDFName.of('A'))) replaceNames(dict, newNames);
  const pairs = named
    .map(([name, ref]) => [newNames.get(name) ?? name, ref] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Its order is that of the old names.
  for (const ref of nameTreeRefs(root.get(PDFName.of('IDTree')), pdf.context)) pdf.context.delete(ref);
  const list = pdf.context.obj({ Names: pairs.flatMap(([name, ref]) => [PDFString.of(name), ref]) });
  root.set(PDFName.of('IDTree'), pdf.context.register(list));
}

/** Returns the references to all nodes of a tree of names. */
export function nameTreeRefs(node: PDFObject | undefined, context: PDFContext): readonly PDFRef[] {
  if (!(node instanceof PDFRef)) return [];
  const kids = context.lookup(node, PDFDict).lookup(PDFName.of('Kids'));
  const below = kids instanceof PDFArray ? kids.asArray() : [];
  return [node, ...below.flatMap((kid) => nameTreeRefs(kid, context))];
}

/** Names of elements with their references, in the order of the tree. */
function namedElements(pdf: PDFDocument, root: PDFDict): readonly (readonly [string, PDFRef])[] {
  const named: [string, PDFRef][] = [];
  const visit = (kid: PDFObject): void => {
    const element = pdf.context.lookup(kid);
    if (!(element instanceof PDFDict)) return;
    const name = element.lookup(PDFName.of('ID'));
    if (name instanceof PDFString && kid instanceof PDFRef) named.push([name.asString(), kid]);
    const kids = element.lookup(PDFName.of('K'));
    if (kids instanceof PDFArray) kids.asArray().forEach(visit);
    else if (kids) visit(element.get(PDFName.of('K'))!);
  };
  visit(root);
  return named;
}

function replaceNames(object: PDFObject, newNames: ReadonlyMap<string, string>): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries())
      replaceName(value, newNames, (name) => object.set(key, name));
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      replaceName(value, newNames, (name) => object.set(index, name));
    });
  }
}

function replaceName(
  value: PDFObject,
  newNames: ReadonlyMap<string, string>,
  replace: (name: PDFString) => void,
): void {
  const name = value instanceof PDFString ? newNames.get(value.asString()) : undefined;
  if (name !== undefined) replace(PDFString.of(name));
  else replaceNames(value, newNames);
}
