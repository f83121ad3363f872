import { fine } from './draw-text.ts';

/** A part of a drawing, drawn from its own top. */
export interface DrawnPart {
  readonly svg: string;
  readonly height: number;
  /** What it shows, in words. */
  readonly facts?: readonly string[];
  /** To what the first of its items leads that leads somewhere, as `question-hull`; absent where none does. */
  readonly target?: string | undefined;
  /** The head under which it stands, for a page that begins with it; absent where the part has its own, or needs none. */
  readonly carried?: DrawnPart | undefined;
}

/** Parts that stand below each other. */
export type StackedParts = DrawnPart & { readonly facts: readonly string[] };

/** Stacks parts of a drawing below each other. */
export function stackParts(parts: readonly DrawnPart[]): StackedParts {
  let height = 0;
  const moved = parts.map((part) => {
    const top = height;
    height += part.height;
    if (part.svg === '') return '';
    return top === 0 ? `<g>${part.svg}</g>` : `<g transform="translate(0 ${fine(top)})">${part.svg}</g>`;
  });
  const facts = parts.flatMap((part) => part.facts ?? []);
  const target = parts.find((part) => part.target !== undefined)?.target;
  return { svg: moved.join(''), height, facts, target, carried: parts[0]?.carried };
}

/** Stacks parts into as few pieces as are at most so high, so that a page can end between them; a part alone may be higher, and space stays with what stands before it. */
export function stackPieces(parts: readonly DrawnPart[], most: number): readonly StackedParts[] {
  const pieces: DrawnPart[][] = [];
  let height = 0;
  for (const part of parts) {
    height += part.height;
    const isSpace = part.facts === undefined && part.svg === '';
    if (pieces.length === 0 || (height > most && !isSpace)) {
      pieces.push([]);
      height = part.height;
    }
    pieces.at(-1)!.push(part);
  }
  return pieces.map(stackParts);
}
