/** Where the two parts of a Markdown file with front matter stand, as offsets from 0. */
export interface FrontMatter {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/** Splits a text that begins with a line `---` at the next such line; undefined where there is no front matter or it does not end. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const close = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!close) return undefined;
  return { yamlStart: 4, yamlEnd: 3 + close.index + 1, bodyStart: 3 + close.index + close[0].length };
}
