import type { GlyphWidths } from './page-drawing.ts';

/** A stretch of text on one line: every letter is shown by itself, and moved to from the one before. */
const STRETCH =
  /(\/\S+) ([\d.]+) Tf\n([^\n]+ Tm)\n<([\dA-F]{4})> Tj((?:\n-?[\d.]+ 0 Td <[\dA-F]{4}> Tj)+)\nET/gu;

const [SPACE, MINUS, POINT, ZERO] = [32, 45, 46, 48];
/** What stands between the move and the glyph, and from the glyph to the next move. */
const [BEFORE, BEHIND] = [' 0 Td <'.length, '0042> Tj\n'.length];

/**
 * Shows the letters of each stretch of text by one operator, where the browser writes two for each letter; what a letter
 * stands off from where its forerunner's width ends is said in thousandths of the size, so that nothing moves by more
 * than half of one (ISO 32000-1, 9.4.3). Text in a font whose widths are unknown stays as it is.
 */
export function joinLetters(content: string, widthsOf: (font: string) => GlyphWidths | undefined): string {
  return content.replaceAll(
    STRETCH,
    (whole, font: string, size: string, place: string, first: string, rest: string) => {
      const widths = widthsOf(font.slice(1));
      if (!widths) return whole;
      return `${font} ${size} Tf\n${place}\n[${shown(first, rest, widths, 1000 / Number(size))}] TJ\nET`;
    },
  );
}

/** Returns letters with the distances between them, as in `<00220087> -12 <0037>`. */
function shown(first: string, rest: string, { byGlyph, usual }: GlyphWidths, thousandths: number): string {
  let text = `<${first}`;
  let wanted = 0;
  let reached = byGlyph[Number.parseInt(first, 16)] ?? usual;
  // A line is as in `5.2 0 Td <0042> Tj`; a book has a million of them, so they are read in place.
  for (let at = 1; at < rest.length; at += BEHIND) {
    const isBack = rest.charCodeAt(at) === MINUS;
    let digits = 0;
    let decimals = 0;
    for (at += isBack ? 1 : 0; rest.charCodeAt(at) !== SPACE; at += 1) {
      const code = rest.charCodeAt(at);
      if (code === POINT) decimals = 1;
      else {
        digits = 10 * digits + code - ZERO;
        decimals *= 10;
      }
    }
    at += BEFORE;
    const move = digits / (decimals || 1);
    wanted += (isBack ? -move : move) * thousandths;
    const glyph = rest.slice(at, at + 4);
    const back = Math.round(reached - wanted);
    text += back === 0 ? glyph : `> ${back} <${glyph}`;
    reached += (byGlyph[Number.parseInt(glyph, 16)] ?? usual) - back;
  }
  return `${text}>`;
}
