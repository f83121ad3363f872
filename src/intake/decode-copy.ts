import { refuseCopy } from './refuse-copy.ts';

/** Encodings that a byte order mark declares (WHATWG Encoding, BOM sniff). */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Where HTML may declare its encoding, as its standard has it: within the first 1024 bytes. */
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<label>[\w.:-]{1,40})|<\?xml[^>]{0,100}encoding=["'](?<xml>[\w.:-]{1,40})/i;
const CONTROL = /[^\P{Cc}\t\n\r\f]/gu;

/** A page copy as text, and in which encoding it was. */
export interface DecodedCopy {
  readonly text: string;
  readonly encoding: string;
  /** True where only trying told the encoding. */
  readonly isGuessed: boolean;
}

/** Decodes a page copy: by its byte order mark, by what HTML declares, as UTF-8, as UTF-16 where every other byte is nil, at last as windows-1252. Line ends become `\n`. Throws a ContentError where none of them gives text. */
export function decodeCopy(file: string, bytes: Uint8Array): DecodedCopy {
  const decoded = decodeMarked(file, bytes) ?? decodeDeclared(file, bytes) ?? guess(file, bytes);
  const text = decoded.text.replace(/\r\n?|\f/g, '\n');
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length / 1000) refuseBinary(file);
  return { ...decoded, text: text.replace(CONTROL, ' ') };
}

function decodeMarked(file: string, bytes: Uint8Array): DecodedCopy | undefined {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return mark && { text: decode(file, bytes, mark[0]), encoding: mark[0], isGuessed: false };
}

function decodeDeclared(file: string, bytes: Uint8Array): DecodedCopy | undefined {
  const { label, xml } = DECLARED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.groups ?? {};
  const encoding = (label ?? xml)?.toLowerCase();
  // Who can read the declaration byte by byte is not reading UTF-16.
  if (!encoding || encoding.startsWith('utf-16') || !isLikeHtml(bytes)) return undefined;
  if (encoding === 'utf-8' && decodeStrictly(bytes, 'utf-8') === undefined) return undefined;
  return { text: decode(file, bytes, encoding), encoding, isGuessed: false };
}

function isLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!--|<[!?a-z])/i.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

function guess(file: string, bytes: Uint8Array): DecodedCopy {
  const nils = (from: number) =>
    bytes.filter((byte, index) => byte === 0 && index % 2 === from && index < 2000).length;
  const half = Math.min(bytes.length, 2000) / 2;
  for (const [encoding, from] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    if (half > 4 && nils(from) > half * 0.6 && nils(1 - from) === 0)
      return { text: decode(file, bytes, encoding), encoding, isGuessed: true };
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', isGuessed: false };
  return { text: decode(file, bytes, 'windows-1252'), encoding: 'windows-1252', isGuessed: true };
}

function decode(file: string, bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return refuseCopy(
      file,
      `The page declares the encoding “${encoding}”, which is not known here.`,
      'An encoding of the WHATWG Encoding Standard, as utf-8 or windows-1252.',
      'Open the copy in an editor or a browser and save it as UTF-8.',
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return refuseCopy(
      file,
      `The copy should be in ${encoding}, and some of its bytes are not.`,
      `Text in ${encoding}, whole.`,
      'Save the page again, as UTF-8; a copy that was cut off may end within a letter.',
    );
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuseBinary(file: string): never {
  return refuseCopy(
    file,
    'This is no text: many of its bytes are no letters in any encoding that was tried.',
    'A page copy as text, Markdown or saved HTML.',
    'Save the page as “HTML only” or copy its text into a file; a PDF or a picture cannot be read.',
  );
}
