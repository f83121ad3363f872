import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';
import { dropElements, kidsOf, setKids, structElements, typeOf } from './struct-elements.ts';

const [PAGE, ID] = [PDFName.of('Pg'), PDFName.of('MCID')];

/** Whatever else an element has, as a language, is its own. */
const PLAIN = new Set(['Type', 'S', 'P', 'Pg', 'K'].map((name) => PDFName.of(name)));

/** What tells by content of its own that it is the sign of an item or a picture, and what groups others. */
const HOLDS_NO_TEXT = new Set(['Lbl', 'Figure', 'Document']);

/**
 * Gives the marked content of a text to the element that holds the text (ISO 32000-1, 14.7.4.2): the browser puts an element
 * without a meaning of its own (`NonStruct`) around each, and these are more than half of all elements of a book.
 */
export function foldTexts(pdf: PDFDocument): void {
  const holderByText = new Map<PDFRef, PDFRef>();
  // The browser numbers a text after what holds it, so that here it is met before.
  for (const { ref, dict } of structElements(pdf).toReversed()) {
    if (HOLDS_NO_TEXT.has(typeOf(dict)!)) continue;
    for (const text of takeTexts(pdf, dict)) holderByText.set(text, ref);
  }
  tellParents(pdf, holderByText);
  for (const ref of holderByText.keys()) pdf.context.delete(ref);
  dropElements(pdf, holderByText);
}

/** Puts the content of an element's texts in their place, and returns what held it. */
function takeTexts(pdf: PDFDocument, holder: PDFDict): readonly PDFRef[] {
  const taken: PDFRef[] = [];
  const kids = kidsOf(holder).flatMap((kid) => {
    const text = kid instanceof PDFRef ? pdf.context.lookup(kid) : undefined;
    if (!(kid instanceof PDFRef) || !(text instanceof PDFDict) || !isText(text)) return [kid];
    taken.push(kid);
    const page = text.get(PAGE)!;
    if (!holder.has(PAGE)) holder.set(PAGE, page);
    return kidsOf(text).map((content) => contentOn(content, page, holder));
  });
  if (taken.length > 0) setKids(holder, kids);
  return taken;
}

function isText(element: PDFDict): boolean {
  if (typeOf(element) !== 'NonStruct' || !element.has(PAGE)) return false;
  if (!element.keys().every((name) => PLAIN.has(name))) return false;
  const kids = kidsOf(element);
  return kids.length > 0 && kids.every((kid) => kid instanceof PDFNumber || isReference(kid));
}

/** Whether something is content on another page than that of its element. */
function isReference(kid: PDFObject): boolean {
  return kid instanceof PDFDict && kid.has(ID);
}

/** A number is that of content on the page of its element. */
function contentOn(content: PDFObject, page: PDFObject, holder: PDFDict): PDFObject {
  if (!(content instanceof PDFNumber) || page === holder.get(PAGE)) return content;
  return holder.context.obj({ Type: 'MCR', Pg: page, MCID: content });
}

/** Content is listed with the element that holds it (ISO 32000-1, 14.7.4.4). */
function tellParents(pdf: PDFDocument, holderByText: ReadonlyMap<PDFRef, PDFRef>): void {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const list = tree?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  for (const entry of list?.lookup(PDFName.of('Nums'), PDFArray).asArray() ?? []) {
    const parents = pdf.context.lookup(entry);
    if (!(parents instanceof PDFArray)) continue;
    for (const [index, parent] of parents.asArray().entries()) {
      let holder = parent;
      while (holder instanceof PDFRef && holderByText.has(holder)) holder = holderByText.get(holder)!;
      if (holder !== parent) parents.set(index, holder);
    }
  }
}
