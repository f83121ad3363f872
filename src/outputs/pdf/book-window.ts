import type { PdfPlace } from './pdf-error.ts';

/** What one page of Paged.js holds, as far as it is used here. */
export interface PagedPage {
  readonly element: HTMLElement;
  readonly wrapper: HTMLElement;
  readonly blank?: boolean;
  layoutMethod?: PagedLayout;
  startToken?: unknown;
  endToken?: unknown;
  layout(contents: Node, token: PagedToken | undefined, maxChars?: number): Promise<PagedToken | undefined>;
}

/** A place where a page ends and the next begins. */
export interface PagedToken {
  readonly node: Node;
  readonly offset: number;
}

/** The layout of one page. */
export interface PagedLayout {
  readonly bounds: DOMRect;
  /** Letters from which on the page is measured while it is filled. */
  maxChars: number;
  findBreakToken(
    wrapper: HTMLElement,
    contents: Node,
    bounds: DOMRect,
    previous: PagedToken | undefined,
  ): PagedToken | undefined;
  rebuildTableFromBreakToken(token: PagedToken, wrapper: HTMLElement): void;
  createBreakToken(overflow: Range, wrapper: HTMLElement, source: Node): PagedToken | undefined;
  hyphenateAtBreak(container: Node, nextLetter: string | undefined): void;
}

/** The chunker of Paged.js, as far as it is used here. */
export interface PagedChunker {
  pages: PagedPage[];
  total: number;
  source: DocumentFragment;
  pageTemplate: HTMLTemplateElement;
  clonePage(page: PagedPage): Promise<void>;
  /** Adds an empty page where what comes next asks for the other side. */
  handleBreaks(next: { readonly dataset: { readonly breakBefore: string } }): Promise<void>;
}

/** A handler of Paged.js: its methods are hooked to the stages of the layout by their names. */
export interface PagedHandler {
  chunker: PagedChunker;
}

/** The handler of notes of Paged.js, as far as it is used here. */
export interface PagedNoteHandler extends PagedHandler {
  /** What stands on the next page: notes that had no room, and the rest of one that is split. */
  needsLayout: Node[];
  createFootnoteCall(note: HTMLElement): HTMLAnchorElement;
  moveFootnote(note: HTMLElement, area: HTMLElement, needsCall: boolean): void;
  afterPageLayout(element: HTMLElement, page: PagedPage, token: unknown, chunker: PagedChunker): unknown;
}

/** The handler of `string-set` of Paged.js, as far as it is used here. */
export interface PagedStringHandler extends PagedHandler {
  /** What sets each string, by its name. */
  readonly stringSetSelectors: Readonly<
    Record<string, { readonly selector: string; readonly func: string; readonly value: string }>
  >;
  /** What each string was set to last. */
  pageLastString: Record<string, string> | undefined;
  /** Looks for what sets strings on a page, and sets them as its style. */
  afterPageLayout(page: {
    querySelectorAll(selector: string): ArrayLike<Element>;
    readonly style: { setProperty(property: string, value: string): void };
  }): void;
}

/** Makes a handler; Paged.js calls it once for each layout. */
export type PagedHandlerClass<H = PagedHandler> = new (
  chunker: PagedChunker,
  polisher: unknown,
  caller: unknown,
) => H;

/** What the script that is Paged.js leaves on the window. */
export interface PagedLibrary {
  Handler: PagedHandlerClass;
  Previewer: new (settings: object) => { chunker: PagedChunker; preview(): Promise<unknown> };
  registeredHandlers: PagedHandlerClass[];
}

/** A stretch of text and the element it stands in. */
export interface TextRun {
  readonly ref: string;
  readonly text: string;
}

/** The text of the source, as it was before the layout. */
export interface SourceText {
  readonly body: readonly TextRun[];
  readonly notes: ReadonlyMap<string, readonly TextRun[]>;
}

/** What content does not fit its page. */
export interface Overflow {
  readonly place: PdfPlace;
  /** `data-ref` of the block of text that can be set tighter; absent for pictures and the like. */
  readonly ref?: string;
}

/** A list of the pages on which several things stand. */
export interface PageList {
  /** Ids of the things, in the order of the book. */
  readonly targets: readonly string[];
  /** True where pages that follow one another are joined, as 12–14. */
  readonly joins: boolean;
  /** What stands before the numbers, as *p.* and *pp.*; absent where nothing does. */
  readonly lead?: PageLead;
}

/** Words before the number of one page, and before those of several. */
export interface PageLead {
  readonly one: string;
  readonly several: string;
}

/** Top and bottom of a line, and the column that it stands in: what passes the page stands in the next. */
export interface LaidLine {
  column: number;
  top: number;
  bottom: number;
}

/** What of the book a page lays out: two pages of the browser can do so at the same time. */
export type Half = 'whole' | 'first' | 'second';

/** The pages of the first half, as the second needs to know them. */
export interface Numbering {
  /** Folio of each id. */
  readonly folioById: Readonly<Record<string, string>>;
  /** Sheets up to here. */
  readonly sheets: number;
  /** Those of them behind the front matter. */
  readonly mainSheets: number;
}

/** What the functions that run in the page share, on its window. */
export interface BookWindow extends Window {
  Paged: PagedLibrary;
  PagedConfig: { auto: boolean };
  bookPrint: {
    /** Names the chapter, element and sheet of a node. */
    placeOf(node: Node): PdfPlace;
    /** Returns the last content of the body or the notes of a Paged.js page that passes its box, or undefined. */
    overflowOf(page: HTMLElement, part: 'body' | 'notes'): Overflow | undefined;
    half: {
      readonly name: Half;
      /** Words of the whole book before each id. */
      readonly wordsBefore: ReadonlyMap<string, number>;
      /** What the first half lays out, as it was before, if this is the second. */
      readonly earlier: DocumentFragment;
    };
    /** Text of the source before the layout. */
    source?: SourceText;
    /** Each list of pages, by its `data-ref`. */
    pageLists: Map<string, PageList>;
    /** Returns the indexes of a list of folios that are shown: each page once, and where `joins` is true the first and the last alone of three pages or more that follow one another. */
    pageRuns(folios: readonly string[], joins: boolean): readonly (readonly number[])[];
    /** Returns a number in small roman figures. */
    roman(number: number): string;
    /** Returns the words before a list of folios, with the space behind them. */
    leadOf(folios: readonly string[], lead: PageLead | undefined): string;
    /** Writes a list of pages anew, from all its links. */
    writePageList(list: HTMLElement, folioOf: (id: string) => string): void;
    chunker?: PagedChunker;
    /** Returns the lines of a range, in their order. */
    linesOf(range: Range, bounds: DOMRect): LaidLine[];
    /** Returns whether no page may end after an element. */
    leadsOn(element: Element): boolean;
    /** Ends the page before a block and what leads to it; undefined where nothing would be left on the page. */
    breakBefore(block: Element, rendered: HTMLElement, overflow: Range): Range | undefined;
    /** Ends the page before a line of a block. */
    breakAtLine(block: HTMLElement, line: LaidLine, overflow: Range): Range | undefined;
  };
  /** Returns the pages of the first half when they are laid out; there in the second alone. */
  earlierPages(): Promise<Numbering>;
  reportPlace(place: PdfPlace): unknown;
  reportTrouble(what: string, place: PdfPlace): unknown;
}
