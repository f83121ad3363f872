import { PDFName, type PDFDocument } from './pdf-lib.ts';
import {
  addElement,
  childrenOf,
  elementsOf,
  setChildren,
  typeOf,
  type StructElement,
} from './struct-elements.ts';

/** Makes the lists of contents tables of contents, whose items refer to what they name (ISO 32000-1, 14.8.4.2). `nameLists` left their traces. */
export function tagContents(pdf: PDFDocument): void {
  for (const group of elementsOf(pdf, 'Div'))
    for (const list of childrenOf(pdf, group.dict) ?? []) if (typeOf(list.dict) === 'L') tagList(pdf, list);
}

function tagList(pdf: PDFDocument, list: StructElement): void {
  list.dict.set(PDFName.of('S'), PDFName.of('TOC'));
  list.dict.delete(PDFName.of('A'));
  for (const item of childrenOf(pdf, list.dict) ?? []) {
    item.dict.set(PDFName.of('S'), PDFName.of('TOCI'));
    const links = childrenOf(pdf, item.dict);
    if (links) setChildren(item, [addElement(pdf, 'Reference', item.ref, links)]);
  }
}
