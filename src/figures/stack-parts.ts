import { fine } from './draw-text.ts';

/** A part of a drawing, drawn from its own top. */
export interface DrawnPart {
  readonly svg: string;
  readonly height: number;
  /** What it shows, in words. */
  readonly facts?: readonly string[];
}

/** Stacks parts of a drawing below each other. */
export function stackParts(parts: readonly DrawnPart[]): Required<DrawnPart> {
  let height = 0;
  const moved = parts.map((part) => {
    const top = height;
    height += part.height;
    return top === 0 ? `<g>${part.svg}</g>` : `<g transform="translate(0 ${fine(top)})">${part.svg}</g>`;
  });
  return { svg: moved.join(''), height, facts: parts.flatMap(({ facts = [] }) => facts) };
}

/** Stacks parts into as few pieces as are at most so high, so that a page can end between them; a part alone may be higher. */
export function stackPieces(parts: readonly DrawnPart[], most: number): readonly Required<DrawnPart>[] {
  const pieces: DrawnPart[][] = [];
  let height = 0;
  for (const part of parts) {
    height += part.height;
    if (pieces.length === 0 || height > most) {
      pieces.push([]);
      height = part.height;
    }
    pieces.at(-1)!.push(part);
  }
  return pieces.map(stackParts);
}
