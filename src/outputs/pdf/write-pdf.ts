import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';

const pack = promisify(deflate);

/** The four signs tell who copies the file that it is no text (ISO 32000-1, 7.5.2). */
const HEADER = Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1');

/** Objects packed together; many small ones pack better, and a reader unpacks those near one another at once. */
const OBJECTS_OF_STREAM = 400;

/** Bytes of the three fields of an entry in the table of objects. */
const FIELDS = [1, 4, 2] as const;

/** What is made anew for the objects at hand. */
const STALE = new Set([PDFName.of('XRef'), PDFName.of('ObjStm')]);

/** How an object is found: at an offset, or as one of those packed together. */
type Entry = readonly [kind: 0 | 1 | 2, place: number, index: number];

/** What is written for each reference. */
type WrittenRefs = ReadonlyMap<PDFRef, string>;

/** An object with the number that it gets. */
interface Numbered<T extends PDFObject = PDFObject> {
  readonly number: number;
  readonly object: T;
}

/**
 * Writes a PDF with its objects numbered anew, without gaps, and all but streams packed together (ISO 32000-1, 7.5.7,
 * 7.5.8). They are packed by threads of Node while the next are written out; pdf-lib measures each object, then writes it
 * byte for byte, which takes several times as long.
 */
export async function writePdf(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush();
  const { trailerInfo } = pdf.context;
  const kept = pdf.context.enumerateIndirectObjects().filter(([, object]) => !isStale(object));
  const refs = new Map(kept.map(([ref], index) => [ref, `${index + 1} 0 R`]));
  const all = kept.map(([, object], index): Numbered => ({ number: index + 1, object }));
  const loose = all.filter((one): one is Numbered<PDFStream> => one.object instanceof PDFStream);
  const packed = await packObjects(
    all.filter(({ object }) => !(object instanceof PDFStream)),
    refs,
  );
  const entries: Entry[] = [[0, 0, 65_535]];
  const parts: Buffer[] = [HEADER];
  let size = HEADER.length;
  const put = (number: number, dict: string, contents: Uint8Array): void => {
    entries[number] = [1, size, 0];
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n<<${dict}/Length ${contents.length}>>\nstream\n`, 'latin1'),
      contents,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    parts.push(part);
    size += part.length;
  };
  for (const { number, object } of loose) {
    object.dict.delete(PDFName.of('Length'));
    put(number, entriesOf(object.dict, refs), object.getContents());
  }
  for (const [index, { numbers, first, contents }] of packed.entries()) {
    const number = all.length + 1 + index;
    put(number, `/Type/ObjStm/N ${numbers.length}/First ${first}/Filter/FlateDecode`, contents);
    for (const [at, one] of numbers.entries()) entries[one] = [2, number, at];
  }
  const start = size;
  const number = all.length + packed.length + 1;
  entries[number] = [1, start, 0];
  const trailer = ['Root', 'Info', 'ID'] as const;
  const roots = trailer.map((name) => {
    const value = trailerInfo[name];
    return value ? `/${name} ${written(value, refs)}` : '';
  });
  const dict = `/Type/XRef/Size ${number + 1}/W[${FIELDS.join(' ')}]${roots.join('')}/Filter/FlateDecode`;
  put(number, dict, await pack(tableOf(entries)));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Objects packed together. */
interface PackedObjects {
  readonly numbers: readonly number[];
  /** Where the first of them begins, behind the list of their places. */
  readonly first: number;
  readonly contents: Uint8Array;
}

async function packObjects(
  objects: readonly Numbered[],
  refs: WrittenRefs,
): Promise<readonly PackedObjects[]> {
  const packing: Promise<PackedObjects>[] = [];
  for (let at = 0; at < objects.length; at += OBJECTS_OF_STREAM)
    packing.push(packTogether(objects.slice(at, at + OBJECTS_OF_STREAM), refs));
  return Promise.all(packing);
}

async function packTogether(objects: readonly Numbered[], refs: WrittenRefs): Promise<PackedObjects> {
  let places = '';
  let text = '';
  for (const { number, object } of objects) {
    places += `${number} ${text.length} `;
    text += `${written(object, refs)}\n`;
  }
  const contents = await pack(Buffer.from(places + text, 'latin1'));
  return { numbers: objects.map(({ number }) => number), first: places.length, contents };
}

function isStale(object: PDFObject): boolean {
  const type = object instanceof PDFStream && object.dict.get(PDFName.of('Type'));
  return type instanceof PDFName && STALE.has(type);
}

/**
 * Returns an object as the file has it, with a space before it where a name would go on into it; nothing is at a reference to
 * what was deleted (ISO 32000-1, 7.3.10).
 */
function written(object: PDFObject, refs: WrittenRefs, space = ''): string {
  if (object instanceof PDFName) return String(object);
  if (object instanceof PDFRef) return space + (refs.get(object) ?? 'null');
  if (object instanceof PDFDict) return `<<${entriesOf(object, refs)}>>`;
  if (object instanceof PDFArray) {
    let text = '';
    for (const entry of object.asArray()) text += ` ${written(entry, refs)}`;
    return `[${text.slice(1)}]`;
  }
  const isString = object instanceof PDFString || object instanceof PDFHexString;
  return isString ? String(object) : space + String(object);
}

function entriesOf(dict: PDFDict, refs: WrittenRefs): string {
  let text = '';
  for (const [name, object] of dict.entries()) text += String(name) + written(object, refs, ' ');
  return text;
}

function tableOf(entries: readonly Entry[]): Buffer {
  const [kindLength, placeLength, indexLength] = FIELDS;
  const length = kindLength + placeLength + indexLength;
  const table = Buffer.alloc(entries.length * length);
  for (const [at, [kind, place, index]] of entries.entries()) {
    const start = at * length;
    table.writeUIntBE(kind, start, kindLength);
    table.writeUIntBE(place, start + kindLength, placeLength);
    table.writeUIntBE(index, start + kindLength + placeLength, indexLength);
  }
  return table;
}
