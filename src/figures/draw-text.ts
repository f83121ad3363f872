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
  /** The text ends at `x` in place of beginning there. */
  readonly isToLeft?: boolean;
  /** What follows the last line in quiet letters. */
  readonly tail?: string;
}

/** Draws a text of one line or several as SVG. */
export function drawText(
  lines: readonly string[],
  { x, y, name, leading = 0, isToLeft = false, tail = '' }: TextPlace,
): string {
  const anchor = isToLeft ? ' text-anchor="end"' : '';
  const written = lines.map(escapeHtml);
  if (tail !== '') written[lines.length - 1] += drawTail(tail, lines.at(-1) === '' ? '' : ' dx="0.4em"');
  // The space keeps the words of two lines apart for whoever copies them or has them read out.
  const spans = written.map((line, at) =>
    at === 0 ? line : ` <tspan x="${fine(x)}" dy="${fine(leading)}">${line}</tspan>`,
  );
  return `<text class="${name}" x="${fine(x)}" y="${fine(y)}"${anchor}>${spans.join('')}</text>`;
}

function drawTail(tail: string, gap: string): string {
  return ` <tspan class="tail"${gap}>${escapeHtml(tail)}</tspan>`;
}

/** Writes a length of a drawing as short as its eye can tell. */
export function fine(length: number): string {
  return String(Math.round(length * 10) / 10);
}
