import type Token from 'markdown-it/lib/token.mjs';
import { locate } from './locate.ts';
import type { MarkdownEnvironment } from './markdown-environment.ts';

const HTML = /<\/?[a-z][^<>]*>|<!--|<[a-z]+\s*\/?>?/i;
const LEFT_MARK = /\{[#.][^}]*\}?/;

/** Records the links of a statement and what in it the dialect cannot read: broken citations, HTML, marks that are none. */
export function recordParts(env: MarkdownEnvironment, parts: readonly Token[], from: number): void {
  for (const token of parts) {
    if (token.type === 'link_open') {
      const target = decodeURI(token.attrGet('href') ?? '');
      env.links.push({ target, offset: locate(env, target, from) });
    } else if (token.type === 'broken_citation') {
      recordBroken(env, 'citation', token.content, from);
    } else if (token.type === 'text') {
      recordText(env, token.content, from);
    }
  }
}

function recordText(env: MarkdownEnvironment, text: string, from: number): void {
  const html = HTML.exec(text)?.[0];
  if (html) recordBroken(env, 'html', html, from);
  const mark = LEFT_MARK.exec(text)?.[0];
  if (mark) recordBroken(env, 'mark', mark, from);
  const link = /\]\([^)]*\)?/.exec(text)?.[0];
  if (link) recordBroken(env, 'link', link, from);
}

function recordBroken(
  env: MarkdownEnvironment,
  kind: 'citation' | 'html' | 'link' | 'mark',
  written: string,
  from: number,
) {
  env.broken.push({ kind, written, offset: locate(env, written, from) });
}
