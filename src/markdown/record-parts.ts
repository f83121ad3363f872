import type Token from 'markdown-it/lib/token.mjs';
import { locate } from './locate.ts';
import type { MarkdownEnvironment } from './markdown-environment.ts';
import type { BrokenMarkup } from './statement.ts';

/** What stays text and was meant as something else. */
const UNREAD = {
  html: /<\/?[a-z][^<>]*>|<!--|<[a-z]+\s*\/?>?/gi,
  mark: /\{[#.][^{}]*\}?/g,
  link: /\]\([^()]*\)?/g,
  bare: /(?<![\p{L}\p{N}._[])@[\p{L}\p{N}_][\p{L}\p{N}_-]*/gu,
} as const;

/** Records the links of a statement and what in it the dialect cannot read: broken and misplaced citations, HTML, marks that are none. */
export function recordParts(env: MarkdownEnvironment, parts: readonly Token[], from: number): void {
  let at = from;
  for (const token of parts) {
    if (token.type === 'link_open') {
      const target = token.attrGet('href') ?? '';
      const offset = locate(env, target, at);
      env.links.push({ target, offset });
    } else if (token.type === 'broken_citation') {
      at = recordBroken(env, 'citation', token.content, at);
    } else if (token.type === 'misplaced_citation') {
      at = recordBroken(env, 'misplaced', token.content, at);
    } else if (token.type === 'code') {
      at = recordBroken(env, 'code', token.content, at);
    } else if (token.type === 'text') {
      at = recordText(env, token.content, at);
    }
  }
}

function recordText(env: MarkdownEnvironment, text: string, from: number): number {
  const ends = Object.entries(UNREAD).map(([kind, pattern]) => {
    let at = from;
    for (const [written] of text.matchAll(pattern))
      at = recordBroken(env, kind as keyof typeof UNREAD, written, at);
    return at;
  });
  return Math.max(...ends);
}

/** Returns where what it recorded ends, so that the same words are next looked for behind it. */
function recordBroken(
  env: MarkdownEnvironment,
  kind: BrokenMarkup['kind'],
  written: string,
  from: number,
): number {
  const offset = locate(env, written, from);
  env.broken.push({ kind, written, offset });
  return offset + written.length;
}
