import type { PDFDocument } from './pdf-lib.ts';
import { addElement, childrenOf, elementsOf, setChildren, typeOf } from './struct-elements.ts';

/** Puts what stands in an item of a list, after its sign or number, into a body (ISO 32000-1, 14.8.4.3.3): the browser leaves it loose. */
export function tagListBodies(pdf: PDFDocument): void {
  for (const item of elementsOf(pdf, 'LI')) {
    const parts = childrenOf(pdf, item.dict);
    if (!parts || parts.some(({ dict }) => typeOf(dict) === 'LBody')) continue;
    const inBody = parts.filter(({ dict }) => typeOf(dict) !== 'Lbl');
    const signs = parts.filter((part) => !inBody.includes(part));
    setChildren(item, [...signs, addElement(pdf, 'LBody', item.ref, inBody)]);
  }
}
