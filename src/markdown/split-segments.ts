import type { StatementKind } from './statement.ts';

/** A part of a paragraph that one mark closes. */
export interface Segment {
  readonly text: string;
  /** Empty where the paragraph ends without a mark. */
  readonly id: string;
  readonly kind: StatementKind;
}

const MARK = /\{#(?<id>[A-Za-z][\w-]*)(?:\s+\.(?<kind>inference|silence|sources))?\}/g;

/** Splits the text of a paragraph at its marks `{#id}` or `{#id .kind}`; a mark with nothing before it, or at the head of a line, is the paragraph's own id. */
export function splitSegments(content: string): { segments: readonly Segment[]; blockId: string } {
  const segments: Segment[] = [];
  let blockId = '';
  let from = 0;
  for (const match of content.matchAll(MARK)) {
    const text = content.slice(from, match.index).trim();
    const id = match.groups!['id']!;
    const kind = (match.groups!['kind'] ?? 'report') as StatementKind;
    const beginsLine = match.index === 0 || content[match.index - 1] === '\n';
    if (text === '' || beginsLine) blockId = id;
    if (text !== '') segments.push(beginsLine ? { text, id: '', kind: 'report' } : { text, id, kind });
    from = match.index + match[0].length;
  }
  const rest = content.slice(from).trim();
  if (rest !== '') segments.push({ text: rest, id: '', kind: 'report' });
  return { segments, blockId };
}
