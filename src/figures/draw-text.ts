import { escapeHtml } from '../text/escape-html.ts';

/** Where a text of a drawing stands, and how. */
export interface TextPlace {
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  /** Classes of the style sheet. */
  readonly name: string;
  /** From baseline to baseline. */
  readonly leading?: number;
  /** The text ends at `x`, or has its middle there, in place of beginning there. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What follows in quiet letters: behind the last line, or below it. */
  readonly tail?: Tail;
}

/** Words in quiet letters that follow a text. */
export interface Tail {
  readonly lines: readonly string[];
  readonly isBeside: boolean;
}

const NO_TAIL: Tail = { lines: [], isBeside: false };

/** Draws a text of one line or several as SVG. */
export function drawText(
  lines: readonly string[],
  { x, y, name, leading = 0, anchor = 'start', tail = NO_TAIL }: TextPlace,
): string {
  const quiet = tail.lines.map((line, at) => {
    const gap = tail.isBeside && at === 0 ? ' dx="0.4em"' : '';
    return `<tspan class="tail"${gap}>${escapeHtml(line)}</tspan>`;
  });
  const written = lines.map(escapeHtml);
  if (tail.isBeside) written.push(`${written.pop()} ${quiet.shift()}`);
  // The space keeps the words of two lines apart for whoever copies them or has them read out.
  const spans = [...written, ...quiet].map((line, at) =>
    at === 0 ? line : ` <tspan x="${fine(x)}" dy="${fine(leading)}">${line}</tspan>`,
  );
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${name}" x="${fine(x)}" y="${fine(y)}"${end}>${spans.join('')}</text>`;
}

/** Writes a length of a drawing as short as its eye can tell. */
export function fine(length: number): string {
  return String(Math.round(length * 10) / 10);
}
