interface Found {
  readonly written: string;
  readonly start: number;
}

/** Words shown before and behind what was found. */
const [BEFORE, BEHIND] = [2, 3];

/** Returns what was found in a text with the words around it, up to a stop, as *more than 5,000 soldiers in its*; for a message that says what a note holds. */
export function excerptsAround(found: readonly Found[], text: string): readonly string[] {
  return found.map(({ written, start }) => {
    const before = new RegExp(String.raw`(?:[^\s.,;:]+\s){0,${BEFORE}}[^\s.,;:\p{L}\p{N}]?$`, 'u').exec(
      text.slice(0, start),
    )![0];
    const behind = new RegExp(String.raw`^(?:[ \u00A0-][^\s.,;:]+){0,${BEHIND}}`, 'u').exec(
      text.slice(start + written.length),
    )![0];
    return `“${before}${written}${behind}”`;
  });
}
