import type { SourceFile } from '../files/source-file.ts';
import { createDialect } from '../markdown/dialect.ts';
import { maskMarkup } from '../markdown/mask-markup.ts';
import { splitSentences } from '../text/split-sentences.ts';

const MARK = /\s*\{#[^}]*\}/g;

/** Writes an id behind every heading, sentence and paragraph of a chapter's prose that has none; ids that stand are never changed. `makeId` returns a new one for its first letter: `h`, `s` or `p`. */
export function insertIds(
  source: SourceFile,
  bodyStart: number,
  language: string,
  makeId: (kind: 'h' | 's' | 'p') => string,
): string {
  const body = source.text.slice(bodyStart);
  let result = source.text.slice(0, bodyStart);
  let from = 0;
  for (const { content, isHeading } of paragraphsOf(body)) {
    const at = body.indexOf(content, from);
    if (at === -1) continue;
    const marked = isHeading ? markHeading(content, makeId) : markParagraph(content, language, makeId);
    result += body.slice(from, at) + marked;
    from = at + content.length;
  }
  return result + body.slice(from);
}

function paragraphsOf(body: string): readonly { content: string; isHeading: boolean }[] {
  const dialect = createDialect();
  dialect.core.ruler.disable('inline');
  const tokens = dialect.parse(body, {});
  return tokens.flatMap((token, index) =>
    token.type === 'inline'
      ? [{ content: token.content, isHeading: tokens[index - 1]?.type === 'heading_open' }]
      : [],
  );
}

function markHeading(content: string, makeId: (kind: 'h') => string): string {
  return /\{#[^}]*\}\s*$/.test(content) ? content : `${content} {#${makeId('h')}}`;
}

function markParagraph(content: string, language: string, makeId: (kind: 's' | 'p') => string): string {
  const parts: string[] = [];
  let from = 0;
  let hasOwnId = false;
  for (const match of content.matchAll(MARK)) {
    const segment = content.slice(from, match.index);
    if (segment.trim() === '') hasOwnId = true;
    parts.push(markSentences(segment, language, makeId, true), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(markSentences(content.slice(from), language, makeId, false));
  return parts.join('') + (hasOwnId ? '' : `\n{#${makeId('p')}}`);
}

/** Marks each sentence of a segment; the last one is left where a mark follows. */
function markSentences(
  segment: string,
  language: string,
  makeId: (kind: 's') => string,
  isMarked: boolean,
): string {
  const ends = splitSentences(maskMarkup(segment), language).map(({ end }) => end);
  if (isMarked) ends.pop();
  return ends.reduceRight((text, end) => `${text.slice(0, end)}{#${makeId('s')}}${text.slice(end)}`, segment);
}
