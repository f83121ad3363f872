import type { RuleCore } from 'markdown-it/lib/parser_core.mjs';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { keepTogether } from '../../text/keep-together.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { numberNotes, type Cited, type Note } from '../../references/number-notes.ts';
import type { Citation } from '../../references/citation.ts';
import { locate } from '../locate.ts';
import type { MarkdownEnvironment } from '../markdown-environment.ts';
import { maskMarkup } from '../mask-markup.ts';
import { plainText } from '../plain-text.ts';
import { recordParts } from '../record-parts.ts';
import { splitSegments, type Segment } from '../split-segments.ts';
import type { Statement } from '../statement.ts';

/** Reads each heading and paragraph: what stands before a mark `{#id}` is a statement, parsed by itself and wrapped in `statement_open` and `statement_close`. Stands in the place of markdown-it's rule `inline`. */
export const statementsRule: RuleCore = (state) => {
  const lineStarts = offsetsOfLines(state.env);
  let line = 0;
  state.tokens.forEach((token, index) => {
    // A cell knows no line, but its row does.
    line = token.map?.[0] ?? line;
    if (token.type !== 'inline') return;
    const open = state.tokens[index - 1]!;
    const from = lineStarts[line] ?? state.env.start;
    if (open.type === 'heading_open') readHeading(state, token, open, from);
    else if (open.type === 'th_open') token.children = parseLabel(state, token.content, from);
    else if (token.content !== '') readBlock(state, token, open, from);
    // An item of a tight list is a paragraph too: its id needs an element to stand on.
    for (const around of [open, state.tokens[index + 1]!]) around.hidden = false;
  });
};

function offsetsOfLines(env: MarkdownEnvironment): readonly number[] {
  const offsets = [env.start];
  const { text } = env.source;
  for (let at = text.indexOf('\n', env.start); at !== -1; at = text.indexOf('\n', at + 1))
    offsets.push(at + 1);
  return offsets;
}

function readHeading(state: StateCore, token: Token, open: Token, from: number): void {
  const env: MarkdownEnvironment = state.env;
  const { segments, blockId } = splitSegments(token.content);
  const written = segments.map(({ text }) => text).join(' ');
  const id = segments.at(-1)?.id || blockId;
  token.children = parseLabel(state, written, from);
  if (id) open.attrSet('id', id);
  env.headings.push({
    level: Number(open.tag.slice(1)),
    id,
    text: plainText(token.children).text,
    offset: locate(env, written, from),
  });
}

function readBlock(state: StateCore, token: Token, open: Token, from: number): void {
  const env: MarkdownEnvironment = state.env;
  const { segments, blockId } = splitSegments(token.content);
  const statements: Statement[] = [];
  const children: Token[] = [];
  let offset = from;
  for (const segment of segments) {
    offset = locate(env, segment.text, offset);
    const parts = parseInline(state, segment.text, offset);
    const statement = toStatement(segment, parts, offset, env.language);
    statements.push(statement);
    if (children.length > 0) children.splice(-1, 0, spaceToken(state));
    children.push(...wrapStatement(state, statement, parts));
    offset += segment.text.length;
  }
  token.children = children;
  if (blockId) open.attrSet('id', blockId);
  const notes = open.type === 'td_open' ? nameInLine(children) : placeNotes(env, children);
  open.meta = { notes };
  env.blocks.push({ id: blockId, offset: from, statements, notes });
}

function parseInline(state: StateCore, text: string, offset: number, mayCite = true): Token[] {
  const parts: Token[] = [];
  state.md.inline.parse(text, state.md, state.env, parts);
  // A label has no paragraph for a note: there a citation stays as it is written.
  if (!mayCite) for (const part of parts.filter(isCitation)) part.type = 'misplaced_citation';
  recordParts(state.env, parts, offset);
  const { language } = state.env as MarkdownEnvironment;
  for (const part of parts) {
    if (part.type === 'text') part.content = keepTogether(part.content, language);
  }
  return closeUpCitations(parts);
}

/** Headings and the heads of columns name things, and cite nothing. */
function parseLabel(state: StateCore, text: string, offset: number): Token[] {
  return parseInline(state, text, offset, false);
}

/** The space before a citation belongs to the source alone, and so does the end of a line: a raised number stands close to its word. */
function closeUpCitations(parts: readonly Token[]): Token[] {
  const isBeforeCitation = (index: number) =>
    parts[index + 1]?.type === 'citation' && !citationOf(parts[index + 1]!).isNarrative;
  parts.forEach((part, index) => {
    if (part.type === 'text' && isBeforeCitation(index)) part.content = part.content.trimEnd();
  });
  return parts.filter((part, index) => part.type !== 'softbreak' || !isBeforeCitation(index));
}

function toStatement(segment: Segment, parts: readonly Token[], offset: number, language: string): Statement {
  return {
    id: segment.id,
    kind: segment.kind,
    ...plainText(parts),
    citations: parts.filter(isCitation).map(citationOf),
    offset,
    sentences: splitSentences(maskMarkup(segment.text), language).length,
  };
}

function wrapStatement(state: StateCore, statement: Statement, parts: readonly Token[]): readonly Token[] {
  const open = new state.Token('statement_open', 'span', 1);
  open.meta = { statement };
  return [open, ...parts, new state.Token('statement_close', 'span', -1)];
}

/** The space between two statements ends the first: between two elements, Paged.js would lose it at a page's end. */
function spaceToken(state: StateCore): Token {
  const space = new state.Token('text', '', 0);
  space.content = ' ';
  return space;
}

/** Gives each citation of the paragraph its note, and says which reference to it this is. */
function placeNotes(env: MarkdownEnvironment, children: readonly Token[]): readonly Note[] {
  const notes = numberNotes(citedIn(children), env.nextNote);
  env.nextNote += notes.length;
  const calls = notes.flatMap((note) =>
    Array.from({ length: note.references }, (_, at): NoteCall => ({ note, reference: at + 1 })),
  );
  children.filter(isCitation).forEach((token, at) => Object.assign(token.meta, calls[at]));
  return notes;
}

/** A cell has no room for notes: it names its sources in the line. */
function nameInLine(children: readonly Token[]): readonly Note[] {
  const calls = citedIn(children).map((cited): NoteCall => {
    return { note: { ...cited, number: 0, references: 1 }, reference: 1, isInLine: true };
  });
  children.filter(isCitation).forEach((token, at) => Object.assign(token.meta, calls[at]));
  return [];
}

function citedIn(children: readonly Token[]): readonly Cited[] {
  let isInference = false;
  return children.flatMap((token) => {
    if (token.type === 'statement_open')
      isInference = (token.meta.statement as Statement).kind === 'inference';
    return isCitation(token) ? [{ citation: citationOf(token), isInference }] : [];
  });
}

/** What a citation token knows of its note. */
export interface NoteCall {
  readonly note: Note;
  /** True where the note has no number and stands in the line itself. */
  readonly isInLine?: boolean;
  /** From 1: which of the citations that share the note. */
  readonly reference: number;
}

function isCitation(token: Token): boolean {
  return token.type === 'citation';
}

function citationOf(token: Token): Citation {
  return token.meta.citation;
}
