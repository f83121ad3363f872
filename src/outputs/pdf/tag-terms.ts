import { PDFName, type PDFDocument } from './pdf-lib.ts';
import {
  addElement,
  childrenOf,
  elementsOf,
  setChildren,
  typeOf,
  type StructElement,
} from './struct-elements.ts';

/** Makes lists of terms lists of items, each with its term as the label and what is said of it as the body (ISO 32000-1, 14.8.4.3.3). `nameLists` left their traces. */
export function tagTerms(pdf: PDFDocument): void {
  for (const list of elementsOf(pdf, 'L')) {
    const parts = childrenOf(pdf, list.dict) ?? [];
    if (parts.some(({ dict }) => typeOf(dict) === 'BlockQuote')) setChildren(list, itemsOf(pdf, list, parts));
  }
}

function itemsOf(
  pdf: PDFDocument,
  list: StructElement,
  parts: readonly StructElement[],
): readonly StructElement[] {
  const items: StructElement[] = [];
  for (const part of parts) {
    if (typeOf(part.dict) !== 'BlockQuote') {
      items.push(part);
      labelTerm(pdf, part);
      continue;
    }
    part.dict.set(PDFName.of('S'), PDFName.of('LBody'));
    const item = items.at(-1);
    // What goes on overleaf has its term on the page before.
    const before = item && childrenOf(pdf, item.dict);
    if (before) setChildren(item, [...before, part]);
    else items.push(addElement(pdf, 'LI', list.ref, [part]));
  }
  return items;
}

function labelTerm(pdf: PDFDocument, item: StructElement): void {
  const words = childrenOf(pdf, item.dict);
  if (words) setChildren(item, [addElement(pdf, 'Lbl', item.ref, words)]);
}
