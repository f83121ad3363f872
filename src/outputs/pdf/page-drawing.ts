/** What a page of a PDF, or a form on it, draws, with the fonts and forms that it calls by name: plain values, which can be sent to another thread. */
export interface Drawing {
  readonly content: StreamBytes;
  readonly fontByName: ReadonlyMap<string, DrawnFont>;
  readonly formByName: ReadonlyMap<string, Drawing>;
}

/** Bytes of a stream as the file has them; the browser packs them by deflate or not at all. */
export interface StreamBytes {
  readonly bytes: Uint8Array;
  readonly isPacked: boolean;
}

/** What a font tells of its codes. */
export interface DrawnFont {
  /** Hexadecimal digits of a code. */
  readonly digits: 2 | 4;
  /** Its map from codes to Unicode (ISO 32000-1, 9.10.3). */
  readonly letters?: StreamBytes;
  /** Absent where the codes are not those of glyphs. */
  readonly widths?: GlyphWidths;
}

/** Widths of the glyphs of a font, in thousandths of its size. */
export interface GlyphWidths {
  readonly byGlyph: readonly (number | undefined)[];
  /** Width of every other glyph. */
  readonly usual: number;
}

/** The text of a page by the number of its marked content, as `readTexts` returns it. */
export type PageTexts = ReadonlyMap<string, string>;

/** Whether two drawings show the same text: the bytes drawn, and the letters of all fonts, are equal. */
export function isSameText(one: Drawing, other: Drawing): boolean {
  return (
    isSameStream(one.content, other.content) &&
    isSameMap(one.fontByName, other.fontByName, isSameFont) &&
    isSameMap(one.formByName, other.formByName, isSameText)
  );
}

function isSameFont(one: DrawnFont, other: DrawnFont): boolean {
  if (one.digits !== other.digits) return false;
  return one.letters && other.letters
    ? isSameStream(one.letters, other.letters)
    : one.letters === other.letters;
}

function isSameStream(one: StreamBytes, other: StreamBytes): boolean {
  return one.isPacked === other.isPacked && Buffer.compare(one.bytes, other.bytes) === 0;
}

function isSameMap<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  isSame: (one: T, other: T) => boolean,
): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([name, value]) => {
    const found = other.get(name);
    return found !== undefined && isSame(value, found);
  });
}
