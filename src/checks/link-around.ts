import type { SourceFile } from '../files/source-file.ts';

const LINK = /\[[^[\]]*\]\((?<target>[^()\s]*)\)/y;

/** Returns where the link leads that stands around a place of a file; undefined where none does. */
export function linkAround({ text }: SourceFile, at: number): string | undefined {
  LINK.lastIndex = Math.max(0, text.lastIndexOf('[', at));
  const match = LINK.exec(text);
  return match && at < LINK.lastIndex ? match.groups!['target'] : undefined;
}
