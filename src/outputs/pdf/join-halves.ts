import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';
import { ELSEWHERE } from './lead-elsewhere.ts';
import { linkAnnotations } from './link-annotations.ts';
import { moveObjects } from './move-objects.ts';
import { nameTreeRefs } from './renumber-elements.ts';
import { kidsOf } from './struct-elements.ts';

/** Puts the pages of one printed PDF behind those of another, with their links, outline and structure tree. */
export function joinHalves(pdf: PDFDocument, second: PDFDocument): void {
  const { catalog, context } = pdf;
  const parents = dictAt(catalog, 'StructTreeRoot').lookup(key('ParentTreeNextKey'), PDFNumber).asNumber();
  const rest = moveObjects(second, pdf, { parents, newName });
  const other = context.lookup(rest.catalog, PDFDict);
  joinPages(catalog, other);
  joinDestinations(catalog, other);
  const left = [...joinOutlines(catalog, other), ...joinTrees(catalog, other, parents)];
  for (const ref of [rest.catalog, rest.info, ...left]) if (ref instanceof PDFRef) context.delete(ref);
  leadBack(pdf);
}

/** Each half counts its elements from the same number on. */
function newName(text: string): string {
  return text.replace(/^node(?=\d{8}$)/u, 'half');
}

function key(name: string): PDFName {
  return PDFName.of(name);
}

function dictAt(dict: PDFDict, name: string): PDFDict {
  return dict.lookup(key(name), PDFDict);
}

function numberAt(dict: PDFDict, name: string): number {
  return dict.lookup(key(name), PDFNumber).asNumber();
}

function joinPages(catalog: PDFDict, other: PDFDict): void {
  const [pages, more] = [dictAt(catalog, 'Pages'), dictAt(other, 'Pages')];
  more.set(key('Parent'), catalog.get(key('Pages'))!);
  pages.lookup(key('Kids'), PDFArray).push(other.get(key('Pages'))!);
  pages.set(key('Count'), PDFNumber.of(numberAt(pages, 'Count') + numberAt(more, 'Count')));
}

function joinDestinations(catalog: PDFDict, other: PDFDict): void {
  const names = catalog.lookupMaybe(key('Dests'), PDFDict);
  const more = other.lookupMaybe(key('Dests'), PDFDict);
  if (!names && more) catalog.set(key('Dests'), more);
  if (names) for (const [name, place] of more?.entries() ?? []) names.set(name, place);
}

/** Returns what is needed no more. */
function joinOutlines(catalog: PDFDict, other: PDFDict): readonly (PDFObject | undefined)[] {
  const [rootRef, moreRef] = [catalog.get(key('Outlines')), other.get(key('Outlines'))];
  if (!moreRef) return [];
  if (!rootRef) {
    catalog.set(key('Outlines'), moreRef);
    return [];
  }
  const [root, more] = [dictAt(catalog, 'Outlines'), dictAt(other, 'Outlines')];
  for (let at = more.lookup(key('First')); at instanceof PDFDict; at = at.lookup(key('Next')))
    at.set(key('Parent'), rootRef);
  dictAt(root, 'Last').set(key('Next'), more.get(key('First'))!);
  dictAt(more, 'First').set(key('Prev'), root.get(key('Last'))!);
  root.set(key('Last'), more.get(key('Last'))!);
  root.set(key('Count'), PDFNumber.of(numberAt(root, 'Count') + numberAt(more, 'Count')));
  return [moreRef];
}

/** The children of the second document become those of the first. Returns what is needed no more. */
function joinTrees(catalog: PDFDict, other: PDFDict, parents: number): readonly (PDFObject | undefined)[] {
  const [tree, more] = [dictAt(catalog, 'StructTreeRoot'), dictAt(other, 'StructTreeRoot')];
  const documentRef = tree.get(key('K'))!;
  const [document, second] = [dictAt(tree, 'K'), dictAt(more, 'K')];
  const kids = kidsOf(second);
  for (const kid of kids) tree.context.lookup(kid, PDFDict).set(key('P'), documentRef);
  document.set(key('K'), tree.context.obj([...kidsOf(document), ...kids]));
  const [numbers, others] = [dictAt(tree, 'ParentTree'), dictAt(more, 'ParentTree')].map((list) =>
    list.lookup(key('Nums'), PDFArray).asArray(),
  ) as [PDFObject[], PDFObject[]];
  const later = others.map((entry) =>
    entry instanceof PDFNumber ? PDFNumber.of(entry.asNumber() + parents) : entry,
  );
  dictAt(tree, 'ParentTree').set(key('Nums'), tree.context.obj([...numbers, ...later]));
  tree.set(key('ParentTreeNextKey'), PDFNumber.of(parents + numberAt(more, 'ParentTreeNextKey')));
  return [
    ...['ParentTree', 'K'].map((name) => more.get(key(name))),
    ...nameTreeRefs(more.get(key('IDTree')), tree.context),
    other.get(key('StructTreeRoot')),
  ];
}

/** Links that led to the other half lead to the name of the place, which is now in the same file. */
function leadBack(pdf: PDFDocument): void {
  for (const link of pdf.getPages().flatMap(linkAnnotations)) {
    const address = link.lookupMaybe(key('A'), PDFDict)?.lookupMaybe(key('URI'), PDFString)?.asString();
    if (!address?.startsWith(ELSEWHERE)) continue;
    const id = decodeURIComponent(new URL(address).hash.slice(1));
    link.delete(key('A'));
    link.set(key('Dest'), PDFName.of(Buffer.from(id, 'utf8').toString('latin1')));
  }
}
