import type Token from 'markdown-it/lib/token.mjs';
import type { Citation, CitedItem } from '../references/citation.ts';
import { createPlacer, type PlacedItem } from '../references/place-cites.ts';
import type { Note } from '../references/number-notes.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { createDialect } from './dialect.ts';
import { moveCalls } from './move-calls.ts';
import type { Prose } from './parse-markdown.ts';
import { needsPage, renderPageReferences, type PageReferenceWords } from './render-page-references.ts';
import type { NoteCall } from './rules/statements.ts';
import type { Statement, WrittenFigure } from './statement.ts';

/** Where prose is shown: `screen` has its notes beside the paragraph, and so has `one-page`, where the whole book is one page; `print` has them at the foot of the page, `feed` and `epub` at the end. */
export type Medium = 'screen' | 'one-page' | 'print' | 'feed' | 'epub';

/** Running text has notes; tables and lists name their sources in the line, in brackets, short (`inline`). In some styles every citation stands in the text, with brackets of its own (`in-text`). */
export type CitationStyle = 'notes' | 'inline' | 'in-text';

/** What the rendering of prose needs to know of the page that it stands on. */
export interface RenderContext {
  readonly medium: Medium;
  readonly citationStyle: CitationStyle;
  /** What is said in the mark-up of what carries a statement; absent where the medium shows none. */
  readonly carrierOf?: ((id: string) => string | undefined) | undefined;
  /** How many levels headings stand lower than they are written. */
  readonly headingShift: number;
  /** Stands before the ids of notes, so that several chapters can share a page. */
  readonly notePrefix: string;
  /** Returns the address of a link as the writer wrote it, as `source:afp-2021`. */
  readonly hrefOf: (target: string) => string;
  /** Returns the HTML of a citation, in which `link` makes a link of the words for each article; `lead` stands before them. */
  readonly cite: (
    items: readonly PlacedItem[],
    link: (html: string, item: CitedItem) => string,
    options: { readonly lead?: string; readonly omitsAuthor?: boolean },
  ) => string;
  /** Returns the HTML by which a sentence calls an article that it names; undefined where the style has no name for it. */
  readonly nameOf: (articleId: string) => string | undefined;
  readonly words: PageReferenceWords & {
    /** Marks that raised calls stand behind, as `.,”)`; empty where they stand before all. */
    readonly callsFollow: string;
    readonly ours: string;
    /** Those of a paragraph. */
    readonly notes: string;
    /** Those that stand together at the end. */
    readonly endNotes: string;
    readonly note: string;
    readonly backToText: string;
  };
}

/** Notes that the medium shows later than where they are called. */
interface RenderEnvironment {
  readonly context: RenderContext;
  readonly pending: Note[];
  /** Addresses of links whose pages paper still has to name. */
  readonly unpaged: string[];
  /** Knows what the notes so far have cited. */
  readonly place: ReturnType<typeof createPlacer>;
}

const dialect = createDialect();

/** Renders prose to HTML for one medium. */
export function renderProse(prose: Prose, context: RenderContext): string {
  const env: RenderEnvironment = { context, pending: [], unpaged: [], place: createPlacer() };
  const place = {
    marks: context.words.callsFollow,
    isRaised: ({ meta }: Token) => isRaised(meta as NoteCall, context),
  };
  const tokens = prose.tokens.map((token) =>
    token.children
      ? Object.assign(Object.create(token) as Token, { children: moveCalls(token.children, place) })
      : token,
  );
  const html = dialect.renderer.render(tokens, dialect.options, env);
  return html + renderEndNotes(env);
}

const { rules } = dialect.renderer;

rules['statement_open'] = (tokens, index, _options, env) => {
  const { id, kind } = tokens[index]!.meta.statement as Statement;
  const kindClass = kind === 'report' ? '' : ` is-${kind}`;
  const carrier = (env as RenderEnvironment).context.carrierOf?.(id);
  return `<span class="statement${kindClass}"${id ? ` id="${id}"` : ''}${carrier ? ` data-carrier="${carrier}"` : ''}>`;
};
rules['statement_close'] = () => '</span>';
rules['broken_citation'] = (tokens, index) => escapeHtml(tokens[index]!.content);
rules['misplaced_citation'] = rules['broken_citation'];
rules['code'] = rules['broken_citation'];
rules['citation'] = (...rest) => rules['cited_name']!(...rest) + rules['call']!(...rest);
rules['cited_name'] = (tokens, index, _options, env) =>
  renderName(tokens[index]!.meta, env as RenderEnvironment);
rules['call'] = (tokens, index, _options, env) =>
  renderCitation(tokens[index]!.meta, env as RenderEnvironment);
rules['heading_open'] = (tokens, index, options, env, self) =>
  self
    .renderToken(tokens, index, options)
    .replace(/^<h\d/, `<${shiftedTag(tokens[index]!, (env as RenderEnvironment).context)}`);
rules['heading_close'] = (tokens, index, _options, env) =>
  `</${shiftedTag(tokens[index]!, (env as RenderEnvironment).context)}>\n`;
// The container's own rules add to the tokens at every rendering.
rules['container_answer_open'] = () => '<div class="answer">\n';
rules['container_answer_close'] = () => '</div>\n';
rules['container_figure_open'] = (tokens, index, _options, env) => {
  const { file, alternative } = tokens[index]!.meta.figure as WrittenFigure;
  const address = escapeHtml((env as RenderEnvironment).context.hrefOf(`figure:${file}`));
  return `<figure>\n<img src="${address}" alt="${escapeHtml(alternative)}">\n<figcaption>\n`;
};
rules['container_figure_close'] = () => '</figcaption>\n</figure>\n';
rules['link_open'] = (tokens, index, _options, env) => {
  const { context, unpaged } = env as RenderEnvironment;
  const href = context.hrefOf(tokens[index]!.attrGet('href') ?? '');
  if (context.medium === 'print' && needsPage(href)) unpaged.push(href);
  return `<a href="${escapeHtml(href)}">`;
};
rules['paragraph_open'] = (tokens, index, options, env, self) => {
  const { medium, citationStyle } = (env as RenderEnvironment).context;
  const opensPassage = isOnScreen(medium) && citationStyle === 'notes' && hasNotes(tokens[index]!);
  return (opensPassage ? '<div class="passage">\n' : '') + self.renderToken(tokens, index, options);
};
rules['paragraph_close'] = (_tokens, _index, _options, env) => {
  const environment = env as RenderEnvironment;
  const { context, pending } = environment;
  if (!isOnScreen(context.medium) || pending.length === 0) return `${pagesInLine(environment)}</p>\n`;
  const notes = pending.splice(0).map((note) => renderNote(note, environment));
  return `</p>\n<div class="notes" role="group" aria-label="${escapeHtml(context.words.notes)}">\n${notes.join('')}</div>\n</div>\n`;
};

function shiftedTag({ tag }: Token, { headingShift }: RenderContext): string {
  return `h${Number(tag.slice(1)) + headingShift}`;
}

/** The name of the article, where the sentence names it. */
function renderName(
  { citation, name }: { readonly citation: Citation; readonly name?: string },
  { context }: RenderEnvironment,
): string {
  return citation.isNarrative ? (context.nameOf(citation.items[0]!.articleId) ?? escapeHtml(name ?? '')) : '';
}

/** In the text a style may raise what it writes, as numbers of works. */
function isRaised(call: NoteCall, context: RenderContext): boolean {
  if (context.citationStyle === 'in-text') return textCite(call, context).startsWith('<sup>');
  return context.citationStyle === 'notes' && !call.isInLine;
}

function renderCitation(call: NoteCall, env: RenderEnvironment): string {
  const { context, pending } = env;
  if (context.citationStyle === 'in-text') return renderInText(call, context);
  if (context.citationStyle === 'inline' || call.isInLine) return renderInline(call, env);
  const isLast = call.reference === call.note.references;
  if (context.medium !== 'print' && isLast) pending.push(call.note);
  if (context.medium === 'print')
    return isLast ? `<span class="footnote">${noteText(call.note, env)}${pagesInNote(env)}</span>` : '';
  return renderCall(call, context);
}

/** In the running text a number would stand within a sentence, or within a quotation. */
function pagesInNote({ unpaged, context }: RenderEnvironment): string {
  return unpaged.length > 0 ? `. ${renderPageReferences(unpaged.splice(0), context.words)}` : '';
}

/** At the end of a paragraph that has no further note. */
function pagesInLine({ unpaged, context }: RenderEnvironment): string {
  if (unpaged.length === 0) return '';
  return ` <span class="page-references">(${renderPageReferences(unpaged.splice(0), context.words)})</span>`;
}

function isOnScreen(medium: Medium): boolean {
  return medium === 'screen' || medium === 'one-page';
}

function hasNotes(open: Token): boolean {
  return ((open.meta as { notes?: readonly Note[] } | null)?.notes ?? []).length > 0;
}

/** A call is a raised number; each of a run has an address of its own, and all lead to the one note. */
function renderCall({ note, reference }: NoteCall, { medium, notePrefix, words }: RenderContext): string {
  const number = note.number;
  if (medium === 'feed') {
    const id = `fnref-${notePrefix}${number}${reference > 1 ? `-${reference}` : ''}`;
    return `<sup id="${id}"><a class="footnote" href="#fn-${notePrefix}${number}">${number}</a></sup>`;
  }
  const id = `r-${notePrefix}${number}${reference > 1 ? `-${reference}` : ''}`;
  const label = `${escapeHtml(words.note)} ${number}`;
  const kind = medium === 'epub' ? ' epub:type="noteref"' : '';
  const passages = isOnScreen(medium) ? passagesAttribute(note.citation.items) : '';
  return `<sup class="call"><a id="${id}" href="#n-${notePrefix}${number}"${kind} role="doc-noteref" aria-label="${label}"${passages}>${number}</a></sup>`;
}

/** As `afp-2021#3#4`, or `afp-2021` where no place in it is named: what the page's script shows on a card. */
function passagesAttribute(items: readonly CitedItem[]): string {
  const passages = items.map(({ articleId, places }) => [articleId, ...places].join('#'));
  return ` data-passages="${passages.join(' ')}"`;
}

function renderInline({ note }: NoteCall, { context }: RenderEnvironment): string {
  return ` <span class="cite">(${citeText(note, later(note), context, { opensCard: true })})</span>`;
}

/** A raised number stands close to its word. */
function renderInText(call: NoteCall, context: RenderContext): string {
  const space = isRaised(call, context) ? '' : ' ';
  return `${space}<span class="cite">${textCite(call, context)}</span>`;
}

function textCite({ note }: NoteCall, context: RenderContext): string {
  const omitsAuthor = note.citation.isNarrative ?? false;
  return citeText(note, later(note), context, { omitsAuthor, opensCard: true });
}

/** Where there are no notes, none has mentioned an article in full. */
function later({ citation }: Note): readonly PlacedItem[] {
  return citation.items.map((item) => ({ ...item, position: 'subsequent' }));
}

function renderNote(note: Note, env: RenderEnvironment): string {
  return `<p class="note" role="doc-footnote" id="n-${env.context.notePrefix}${note.number}">${numberedNote(note, env)}</p>\n`;
}

/** The text of a note behind its number, which leads back. */
function numberedNote(note: Note, env: RenderEnvironment): string {
  const { notePrefix, words } = env.context;
  const back = `<a class="note-number" role="doc-backlink" href="#r-${notePrefix}${note.number}" aria-label="${escapeHtml(words.backToText)} ${note.number}">${note.number}</a>`;
  return `${back} ${noteText(note, env)}`;
}

function noteText(note: Note, { context, place }: RenderEnvironment): string {
  return citeText(note, place(note.citation.items, note.number), context);
}

/** The cited articles, each a link to the passage; an inference says that it is ours. */
function citeText(
  { isInference }: Note,
  items: readonly PlacedItem[],
  { medium, cite, hrefOf, words }: RenderContext,
  { omitsAuthor = false, opensCard = false } = {},
): string {
  const link = (html: string, item: CitedItem) => {
    const [place] = item.places;
    const href = escapeHtml(hrefOf(`source:${item.articleId}${place ? `#para-${place}` : ''}`));
    return `<a href="${href}"${opensCard && isOnScreen(medium) ? passagesAttribute([item]) : ''}>${html}</a>`;
  };
  const lead = isInference ? `<em>${escapeHtml(words.ours)}</em> ` : '';
  return cite(items, link, { lead, omitsAuthor });
}

function renderEndNotes(env: RenderEnvironment): string {
  if (env.pending.length === 0) return '';
  return env.context.medium === 'epub' ? renderAsides(env) : renderFeedNotes(env);
}

/** In the mark-up that reading systems know and show beside the call (EPUB 3.3, Structural Semantics). No heading: some hide the notes where they stand, and it would stand over nothing. */
function renderAsides(env: RenderEnvironment): string {
  const { notePrefix, words } = env.context;
  const asides = env.pending.map(
    (note) =>
      `<aside class="note" epub:type="footnote" role="doc-footnote" id="n-${notePrefix}${note.number}"><p>${numberedNote(note, env)}</p></aside>\n`,
  );
  return `<section class="notes" epub:type="footnotes" aria-label="${escapeHtml(words.endNotes)}">\n${asides.join('')}</section>\n`;
}

/** In the mark-up that feed readers know and show beside the call. */
function renderFeedNotes(env: RenderEnvironment): string {
  const { notePrefix } = env.context;
  const items = env.pending.map(
    (note) =>
      `<li id="fn-${notePrefix}${note.number}"><p>${noteText(note, env)} <a class="reversefootnote" href="#fnref-${notePrefix}${note.number}">↩</a></p></li>\n`,
  );
  return `<section class="footnotes">\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}
