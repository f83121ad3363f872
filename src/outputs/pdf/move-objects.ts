import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';

/** What is other in the file to which objects are moved. */
export interface Changes {
  /** What is added to the key of each parent of the structure tree. */
  readonly parents: number;
  /** What a string is there. */
  readonly newName: (text: string) => string;
}

/** Where the roots of a PDF stand in the file to which it was moved. */
export interface MovedRoots {
  readonly catalog: PDFRef;
  readonly info: PDFRef | undefined;
}

interface Move extends Changes {
  readonly context: PDFContext;
  /** What is added to the number of each object. */
  readonly objects: number;
  /** References that were met. */
  readonly newRefs: Map<PDFRef, PDFRef>;
}

const PARENT_KEYS = new Set([PDFName.of('StructParents'), PDFName.of('StructParent')]);

/** Moves all objects of a PDF into another, behind its own; nothing is left of the first. */
export function moveObjects(from: PDFDocument, to: PDFDocument, changes: Changes): MovedRoots {
  const move = {
    ...changes,
    context: to.context,
    objects: to.context.largestObjectNumber,
    newRefs: new Map(),
  };
  for (const [ref, object] of from.context.enumerateIndirectObjects())
    to.context.assign(movedRef(ref, move), moved(object, move));
  const { Root, Info } = from.context.trailerInfo;
  return {
    catalog: movedRef(Root as PDFRef, move),
    info: Info instanceof PDFRef ? movedRef(Info, move) : undefined,
  };
}

function movedRef(ref: PDFRef, { objects, newRefs }: Move): PDFRef {
  const known = newRefs.get(ref) ?? PDFRef.of(ref.objectNumber + objects, ref.generationNumber);
  newRefs.set(ref, known);
  return known;
}

function moved(object: PDFObject, move: Move): PDFObject {
  if (object instanceof PDFRef) return movedRef(object, move);
  if (object instanceof PDFDict) changeDict(object, move);
  else if (object instanceof PDFArray) changeArray(object, move);
  else if (object instanceof PDFRawStream) changeDict(object.dict, move);
  else if (object instanceof PDFString) return PDFString.of(move.newName(object.asString()));
  return object;
}

/** What is as it was need not be set, which is most of a dictionary. */
function changeDict(dict: PDFDict, move: Move): void {
  join(dict, move);
  for (const [name, value] of dict.entries()) {
    const isParent = value instanceof PDFNumber && PARENT_KEYS.has(name);
    const changed = isParent ? PDFNumber.of(value.asNumber() + move.parents) : moved(value, move);
    if (changed !== value) dict.set(name, changed);
  }
}

function changeArray(array: PDFArray, move: Move): void {
  join(array, move);
  for (let index = 0; index < array.size(); index += 1) {
    const value = array.get(index);
    const changed = moved(value, move);
    if (changed !== value) array.set(index, changed);
  }
}

/** What is found in an object is looked up where it belongs to. */
function join(object: PDFDict | PDFArray, { context }: Move): void {
  (object as { context: PDFContext }).context = context;
}
