import CSL, { type Engine, type EngineCite } from 'citeproc';
import { escapeHtml } from '../text/escape-html.ts';
import type { CitationStyle } from './citation-style.ts';
import type { CslItem } from './csl-item.ts';
import { remember } from '../text/remember.ts';
import { OUTPUT_FORMAT, shieldTags } from './output-format.ts';
import type { PlacedItem } from './place-cites.ts';
import { toEngineCite, type CiteWriter } from './to-engine-cite.ts';
import type { PlaceWords } from './format-places.ts';

/** What the engine can do without, as an attribute that it does not know, it would print. */
CSL.debug = () => undefined;

/** A work in the bibliography. */
export interface Reference {
  readonly id: string;
  readonly html: string;
}

/** Formats citations and bibliography by one style; one work is called the same throughout. */
export interface Processor {
  /** True where citations stand in the text itself, as those of an author-date or numeric style do. */
  readonly isInText: boolean;
  /** Returns the HTML of one citation; `link` makes a link of the words for one work. */
  readonly cite: (items: readonly PlacedItem[], link: LinkCite, options?: CiteOptions) => string;
  /** Returns the HTML by which a sentence calls a work that it names itself, as *Hanspal*; undefined where the style has no such name. */
  readonly name: (id: string) => string | undefined;
  /** Returns the bibliography in the order of the style; empty where the style has none. */
  readonly listReferences: () => readonly Reference[];
}

/** Around the words for one work, until they are made a link; no file of a book can hold such signs. */
const [OPENS, DIVIDES, CLOSES] = ['\u0001', '\u0002', '\u0003'];
// oxlint-disable-next-line no-control-regex -- see above
const ENTRY = /\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003/g;

type LinkCite = (html: string, item: PlacedItem) => string;

interface CiteOptions {
  /** HTML that stands before the first work, within the brackets of the style. */
  readonly lead?: string;
  /** True where the sentence names the author itself. */
  readonly omitsAuthor?: boolean;
}

/** Creates the processor of a style for all the works of a book, in the order in which they are numbered. To make one takes up to seconds, to use it well under a millisecond a citation. */
export function createProcessor(
  style: CitationStyle,
  items: readonly CslItem[],
  words: PlaceWords,
): Processor {
  const itemById = new Map(items.map((item) => [item.id, { ...shieldTags(item), system_id: item.id }]));
  const system = {
    retrieveLocale: (tag: string) => style.localeByTag[tag] ?? false,
    retrieveItem: (id: string) => itemById.get(id)!,
    wrapCitationEntry: (html: string, id: string) => `${OPENS}${id}${DIVIDES}${html}${CLOSES}`,
  } as const;
  const engine = new CSL.Engine(system, style.xml, style.locale, true);
  engine.setOutputFormat(OUTPUT_FORMAT);
  engine.updateItems([...itemById.keys()]);
  const writer: CiteWriter = {
    words,
    labelsLocators: labelsLocators(style.xml),
    nearDistance: engine.citation.opt['near-note-distance'],
  };
  const isInText = engine.opt.xclass === 'in-text';
  // Every medium writes every citation, and most come again.
  const write = remember((cites: string) => writeCites(engine, JSON.parse(cites) as EngineCite[]));
  return {
    isInText,
    cite: (cited, linkCite, { lead = '', omitsAuthor = false } = {}) => {
      const waiting = Map.groupBy(cited, ({ articleId }) => articleId);
      engine.opt.development_extensions['apply_citation_wrapper'] = true;
      const cites = cited.map((item) => toEngineCite(item, writer));
      if (omitsAuthor) cites[0] = { ...cites[0]!, 'suppress-author': true };
      const written = write(JSON.stringify(cites)).replace(ENTRY, (_, id: string, html: string) =>
        linkWithin(html, waiting.get(id)?.shift() ?? cited[0]!, linkCite),
      );
      return layOut(engine, lead + written);
    },
    name: (id) => (isInText ? nameOf(engine, id) : undefined),
    listReferences: () => listReferences(engine),
  };
}

/** Words before a work, as *but compare*, speak of the work before it: then the order is the writer's, which the engine would change. */
function writeCites(engine: Engine, cites: readonly EngineCite[]): string {
  if (!cites.some(({ prefix }) => prefix)) return engine.makeCitationCluster(cites);
  const delimiter = escapeHtml(engine.citation.opt.layout_delimiter ?? '; ');
  return cites.map((cite) => engine.makeCitationCluster([cite])).join(delimiter);
}

/** Where a style has no label for a locator, or writes one of its own before it, every locator is a page to it. */
function labelsLocators(xml: string): boolean {
  const isLabelled = /<label\b[^>]*\bvariable\s*=\s*"locator"/.test(xml);
  return isLabelled && !/<text\b[^>]*\bvariable\s*=\s*"locator"[^>]*\bprefix\s*=\s*"[^"&]*\p{L}/u.test(xml);
}

/** The words before and after a work are the writer's, and no part of the link. */
function linkWithin(html: string, item: PlacedItem, linkCite: LinkCite): string {
  const [before, after] = [
    item.prefix && `${escapeHtml(item.prefix)} `,
    item.suffix && `, ${escapeHtml(item.suffix)}`,
  ];
  const start = html.startsWith(before) ? before.length : 0;
  const end = html.endsWith(after) ? html.length - after.length : html.length;
  return html.slice(0, start) + linkCite(html.slice(start, end), item) + html.slice(end);
}

/** The engine leaves what stands around a citation to whoever makes links in it. */
function layOut({ citation }: Engine, html: string): string {
  const { layout_prefix: before, layout_suffix: after } = citation.opt;
  const isEnded = after.startsWith('.') && /[.!?…]$/.test(html.replace(/<[^>]*>/g, ''));
  return escapeHtml(before) + html + escapeHtml(isEnded ? after.slice(1) : after);
}

/** A style that numbers its works, or has no author to name, answers with a number or with nothing. */
function nameOf(engine: Engine, id: string): string | undefined {
  engine.opt.development_extensions['apply_citation_wrapper'] = false;
  const name = engine.makeCitationCluster([{ id, 'author-only': true }]);
  return /\p{L}/u.test(name) && !name.includes('NO_PRINTED_FORM') ? name : undefined;
}

/** Addresses are links in the bibliography alone: in a note they would stand within a link. */
function listReferences(engine: Engine): readonly Reference[] {
  const { development_extensions: extensions } = engine.opt;
  extensions['wrap_url_and_doi'] = true;
  const made = engine.makeBibliography();
  extensions['wrap_url_and_doi'] = false;
  if (!made) return [];
  const [{ entry_ids: ids }, entries] = made;
  return entries.map((html, index) => ({ id: ids[index]![0]!, html: html.trim() }));
}
