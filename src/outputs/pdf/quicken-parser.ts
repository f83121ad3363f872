import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFObjectStreamParser,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from './pdf-lib.ts';

/** The parser of pdf-lib, as far as it is taught. */
interface Parser {
  readonly bytes: { readonly bytes: Uint8Array; idx: number };
  readonly context: PDFContext;
  parseObject(ref?: PDFRef): PDFObject;
  parseNumberOrRef(): PDFObject;
  parseDictOrStream(ref?: PDFRef): PDFObject;
  parseDict(ref?: PDFRef): PDFDict;
}

const [TAB, SPACE, PERCENT, PLUS, POINT, SLASH, ZERO, NINE] = [9, 32, 37, 43, 46, 47, 48, 57];
const [LESS, GREATER, R, OPEN, CLOSE] = [60, 62, 82, 91, 93];
/** What ends a name or a number: white space and delimiters (ISO 32000-1, 7.2.2). */
const ENDS = new Set([0, 9, 10, 12, 13, 32, ...Buffer.from('()<>[]{}/%')]);
const isEnd = Uint8Array.from({ length: 256 }, (_, code) => (ENDS.has(code) ? 1 : 0));

const CLASSES = new Map<unknown, Pick<typeof PDFDict, 'fromMapWithContext'>>([
  [PDFName.of('Catalog'), PDFCatalog],
  [PDFName.of('Pages'), PDFPageTree],
  [PDFName.of('Page'), PDFPageLeaf],
]);
const TYPE = PDFName.of('Type');

/**
 * Lets pdf-lib read dictionaries, arrays, names, numbers and references, of which a tagged book is full, in one walk over their
 * bytes, where it asks of each byte in turn what it might begin, and unpack objects by the packer of Node; strings, words and
 * streams it reads as before.
 */
export function quickenParser(): void {
  const parser = PDFObjectParser.prototype as unknown as Parser;
  const readOther = parser.parseObject;

  parser.parseObject = function read(ref): PDFObject {
    const byte = next(this);
    if (byte === SLASH) return readName(this);
    if (byte >= PLUS && byte <= NINE) return readNumber(this);
    if (byte === OPEN) return readArray(this, ref);
    if (byte === LESS && this.bytes.bytes[this.bytes.idx + 1] === LESS) return this.parseDictOrStream(ref);
    return readOther.call(this, ref);
  };

  parser.parseDict = readDict;

  const readPacked = PDFObjectStreamParser.forStream;
  PDFObjectStreamParser.forStream = ({ dict, contents }, wait) => {
    const unpacked = dict.clone();
    unpacked.delete(PDFName.of('Filter'));
    return readPacked(PDFRawStream.of(unpacked, inflateSync(contents)), wait);
  };
}

function readDict(this: Parser, ref?: PDFRef): PDFDict {
  const { bytes, context } = this;
  const entries = new Map<PDFName, PDFObject>();
  bytes.idx += 2;
  while (next(this) === SLASH) entries.set(readName(this), this.parseObject(ref));
  if (bytes.bytes[bytes.idx] !== GREATER || bytes.bytes[bytes.idx + 1] !== GREATER)
    throw new Error(`a dictionary of the PDF does not end at byte ${bytes.idx}`);
  bytes.idx += 2;
  return (CLASSES.get(entries.get(TYPE)) ?? PDFDict).fromMapWithContext(entries, context);
}

/** Goes to the next byte that is neither white space nor in a comment, and returns it; NaN at the end. */
function next({ bytes }: Parser): number {
  const data = bytes.bytes;
  for (;;) {
    const byte = data[bytes.idx];
    if (byte === undefined) return Number.NaN;
    if (byte === PERCENT) while (data[bytes.idx]! >= SPACE || data[bytes.idx] === TAB) bytes.idx += 1;
    else if (byte > SPACE) return byte;
    else bytes.idx += 1;
  }
}

function readArray(parser: Parser, ref: PDFRef | undefined): PDFArray {
  const array = PDFArray.withContext(parser.context);
  parser.bytes.idx += 1;
  while (next(parser) !== CLOSE) array.push(parser.parseObject(ref));
  parser.bytes.idx += 1;
  return array;
}

const names = new Map<string, PDFName>();

function readName({ bytes }: Parser): PDFName {
  const written = readWord(bytes, bytes.idx + 1);
  const known = names.get(written);
  if (known) return known;
  const name = PDFName.of(
    written.replaceAll(/#([\dA-F]{2})/giu, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
  names.set(written, name);
  return name;
}

function readWord(bytes: Parser['bytes'], from: number): string {
  const data = bytes.bytes;
  let word = '';
  let at = from;
  for (; at < data.length && isEnd[data[at]!] === 0; at += 1) word += String.fromCharCode(data[at]!);
  bytes.idx = at;
  return word;
}

const refs: PDFRef[] = [];
const wholeNumbers: PDFNumber[] = [];

/** Reads a number, or the reference that it begins. */
function readNumber(parser: Parser): PDFObject {
  const { bytes } = parser;
  const data = bytes.bytes;
  const from = bytes.idx;
  const whole = readDigits(bytes);
  if (whole === undefined) return PDFNumber.of(Number(readWord(bytes, bytes.idx)));
  const after = bytes.idx;
  if (
    data[after] === SPACE &&
    data[after + 1] === ZERO &&
    data[after + 2] === SPACE &&
    data[after + 3] === R
  ) {
    bytes.idx = after + 4;
    return (refs[whole] ??= PDFRef.of(whole, 0));
  }
  if (data[after]! <= SPACE && isDigit(data[after + 1]) && mayBeRef(data, after + 1)) {
    bytes.idx = from;
    return parser.parseNumberOrRef();
  }
  return (wholeNumbers[whole] ??= PDFNumber.of(whole));
}

/** Whether what follows the second of two numbers may be the letter that makes them a reference. */
function mayBeRef(data: Uint8Array, second: number): boolean {
  let at = second;
  while (isDigit(data[at])) at += 1;
  const byte = data[at]! <= SPACE ? data[at + 1] : data[at];
  return byte === R || byte === PERCENT || byte === undefined || byte <= SPACE;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

/** Reads what has digits alone, as far as it is below a million; else stays where it is. */
function readDigits(bytes: Parser['bytes']): number | undefined {
  const data = bytes.bytes;
  let value = 0;
  let at = bytes.idx;
  for (; isDigit(data[at]); at += 1) value = value * 10 + data[at]! - ZERO;
  if (at === bytes.idx || value >= 1_000_000 || data[at] === POINT) return undefined;
  bytes.idx = at;
  return value;
}
