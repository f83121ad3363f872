import type { SourceFile } from '../files/source-file.ts';
import { createDialect } from '../markdown/dialect.ts';
import { maskMarkup } from '../markdown/mask-markup.ts';
import { splitSentences } from '../text/split-sentences.ts';

const MARK = /(?<!\s)\s*\{#[^{}]*\}/g;
/** What stands at the head of a line inside a quotation or a list. */
const INDENT = /\n[ \t>]*/y;

type Kind = 'h' | 's' | 'p';

interface Paragraph {
  readonly content: string;
  readonly type: 'heading' | 'paragraph' | 'cell';
  /** Line of the body that it begins on, from 0. */
  readonly line: number;
}

/** Writes an id behind every heading, sentence and paragraph of a chapter's prose that has none; ids that stand are never changed. `makeId` returns a new one for its first letter: `h`, `s` or `p`. */
export function insertIds(
  source: SourceFile,
  bodyStart: number,
  language: string,
  makeId: (kind: Kind) => string,
): string {
  const body = source.text.slice(bodyStart);
  let result = source.text.slice(0, bodyStart);
  let from = 0;
  const lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  for (const paragraph of paragraphsOf(body)) {
    const lineStart = lineStarts[paragraph.line] ?? 0;
    const lineEnd = (lineStarts[paragraph.line + 1] ?? body.length + 1) - 1;
    const span = findLines(body, paragraph, Math.max(from, lineStart), lineEnd);
    if (!span) continue;
    const written = body.slice(span.start, span.end);
    const marked =
      paragraph.type === 'heading'
        ? markHeading(written, makeId)
        : markParagraph(written, paragraph.type, language, makeId);
    result += body.slice(from, span.start) + marked;
    from = span.end;
  }
  return result + body.slice(from);
}

function paragraphsOf(body: string): readonly Paragraph[] {
  const dialect = createDialect();
  dialect.core.ruler.disable(['inline', 'figures']);
  const tokens = dialect.parse(body, {});
  let line = 0;
  return tokens.flatMap((token, index) => {
    // A cell knows no line, but its row does.
    line = token.map?.[0] ?? line;
    const open = tokens[index - 1]?.type;
    if (token.type !== 'inline' || token.content === '' || open === 'th_open') return [];
    const type = open === 'heading_open' ? 'heading' : open === 'td_open' ? 'cell' : 'paragraph';
    return [{ content: token.content, type, line } as const];
  });
}

/** Returns where the lines of a paragraph stand, each behind what marks a quotation or a list; undefined where they do not. */
function findLines(
  body: string,
  { content, type }: Paragraph,
  from: number,
  lineEnd: number,
): { start: number; end: number } | undefined {
  const [first = '', ...rest] = content.split('\n');
  // Cells follow each other on a line; all else ends it, behind what may look like its words, as the number of an item.
  const start = type === 'cell' ? body.indexOf(first, from) : body.lastIndexOf(first, lineEnd - first.length);
  if (start < from) return undefined;
  let end = start + first.length;
  for (const line of rest.map((text) => text.trimStart())) {
    INDENT.lastIndex = end;
    if (!INDENT.test(body) || !body.startsWith(line, INDENT.lastIndex)) return undefined;
    end = INDENT.lastIndex + line.length;
  }
  return { start, end };
}

function markHeading(written: string, makeId: (kind: Kind) => string): string {
  return /\{#[^{}]*\}\s*$/.test(written) ? written : `${written} {#${makeId('h')}}`;
}

function markParagraph(
  written: string,
  type: 'paragraph' | 'cell',
  language: string,
  makeId: (kind: Kind) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  let hasOwnId = false;
  for (const match of written.matchAll(MARK)) {
    const segment = written.slice(from, match.index);
    const isOwnId = segment.trim() === '' || match[0].startsWith('\n');
    hasOwnId ||= isOwnId;
    parts.push(markSentences(segment, language, makeId, !isOwnId), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(markSentences(written.slice(from), language, makeId, false));
  // A cell ends with its line.
  return parts.join('') + (hasOwnId ? '' : `${type === 'cell' ? ' ' : '\n'}{#${makeId('p')}}`);
}

/** Marks each sentence of a segment; the last one is left where a mark follows. */
function markSentences(
  segment: string,
  language: string,
  makeId: (kind: Kind) => string,
  isMarked: boolean,
): string {
  const words = maskMarkup(segment).replace(/\n[ \t>]+/g, (indent) => ' '.repeat(indent.length));
  const ends = splitSentences(words, language).map(({ end }) => end);
  if (isMarked) ends.pop();
  return ends.reduceRight((text, end) => `${text.slice(0, end)}{#${makeId('s')}}${text.slice(end)}`, segment);
}
