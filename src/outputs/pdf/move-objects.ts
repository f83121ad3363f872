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
}

const PARENT_KEYS = new Set([PDFName.of('StructParents'), PDFName.of('StructParent')]);

/** Moves all objects of a PDF into another, behind its own. */
export function moveObjects(from: PDFDocument, to: PDFDocument, changes: Changes): MovedRoots {
  const move = { ...changes, context: to.context, objects: to.context.largestObjectNumber };
  for (const [ref, object] of from.context.enumerateIndirectObjects())
    to.context.assign(movedRef(ref, move), moved(object, move));
  const { Root, Info } = from.context.trailerInfo;
  return {
    catalog: movedRef(Root as PDFRef, move),
    info: Info instanceof PDFRef ? movedRef(Info, move) : undefined,
  };
}

function movedRef({ objectNumber, generationNumber }: PDFRef, { objects }: Move): PDFRef {
  return PDFRef.of(objectNumber + objects, generationNumber);
}

function moved(object: PDFObject, move: Move): PDFObject {
  if (object instanceof PDFRef) return movedRef(object, move);
  if (object instanceof PDFDict) return movedDict(object, move);
  if (object instanceof PDFRawStream)
    return PDFRawStream.of(movedDict(object.dict, move), object.getContents());
  if (object instanceof PDFString) return PDFString.of(move.newName(object.asString()));
  if (!(object instanceof PDFArray)) return object;
  const array = PDFArray.withContext(move.context);
  for (const entry of object.asArray()) array.push(moved(entry, move));
  return array;
}

function movedDict(dict: PDFDict, move: Move): PDFDict {
  const entries = dict.entries().map(([name, value]): [PDFName, PDFObject] => {
    const isParent = PARENT_KEYS.has(name) && value instanceof PDFNumber;
    return [name, isParent ? PDFNumber.of(value.asNumber() + move.parents) : moved(value, move)];
  });
  // A page stays a page.
  const { fromMapWithContext } = dict.constructor as typeof PDFDict;
  return fromMapWithContext(new Map(entries), move.context);
}
