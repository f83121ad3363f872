import type { MarkdownEnvironment } from './markdown-environment.ts';

/** Enough to tell a sentence from its neighbours, short enough to stand on one line of folded YAML. */
const ENOUGH = 40;

/** Returns where `text` begins in the file at or after `from`, told by its first words; `from` itself where it does not. */
export function locate(env: MarkdownEnvironment, text: string, from: number): number {
  const firstLine = text.split('\n', 1)[0]!.trim().slice(0, ENOUGH);
  const offset = env.source.text.indexOf(firstLine, from);
  return offset === -1 ? from : offset;
}
