import type { DrawnFont } from './page-drawing.ts';
import { unpackStream } from './unpack-stream.ts';

/** Returns the letters of a row of codes, which are in hexadecimal digits; what the font does not tell is U+FFFD. */
export type LetterReader = (codes: string) => string;

const SECTIONS = /beginbf(?<kind>char|range)(?<entries>[^]*?)endbf/gu;
const CHAR = /<([\dA-F]+)>\s*<([\dA-F]*)>/giu;
const RANGE = /<([\dA-F]+)>\s*<([\dA-F]+)>\s*(?:<([\dA-F]*)>|\[([^\]]*)\])/giu;
const UNKNOWN = '\uFFFD';

/** Returns a reader of what is set in a font of a PDF, by the font's own map to Unicode (ISO 32000-1, 9.10.3). */
export function readLetters({ digits, letters: map }: DrawnFont): LetterReader {
  const letters = map ? lettersByCode(unpackStream(map)) : new Map<number, string>();
  return (codes) => {
    let text = '';
    for (let at = 0; at < codes.length; at += digits)
      text += letters.get(Number.parseInt(codes.slice(at, at + digits), 16)) ?? UNKNOWN;
    return text;
  };
}

function lettersByCode(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const { groups } of map.matchAll(SECTIONS)) {
    const { kind, entries } = groups as { kind: string; entries: string };
    if (kind === 'range') addRanges(entries, letters);
    else for (const [, code, text] of entries.matchAll(CHAR)) letters.set(numberOf(code!), decoded(text!));
  }
  return letters;
}

/** The codes of a range have one letter after another, or each one of a list. */
function addRanges(entries: string, letters: Map<number, string>): void {
  for (const [, first, last, start, list] of entries.matchAll(RANGE)) {
    const texts = list?.match(/[\dA-F]+/giu);
    for (let code = numberOf(first!), count = 0; code <= numberOf(last!); code += 1, count += 1)
      letters.set(code, texts ? decoded(texts[count] ?? '') : after(decoded(start!), count));
  }
}

/** The text whose last unit is by so many higher. */
function after(text: string, count: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + count);
}

function decoded(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/gu) ?? []).map(numberOf));
}

function numberOf(digits: string): number {
  return Number.parseInt(digits, 16);
}
