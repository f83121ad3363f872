// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type {
  BookWindow,
  PagedChunker,
  PagedHandlerClass,
  PagedNoteHandler,
  PagedPage,
} from './book-window.ts';

/**
 * Puts a handler of notes in the place of that of Paged.js: calls and numbers are real text with lasting ids, a note
 * that is carried over takes three quarters of a page at most, and pages added for the rest of a note are counted.
 * Runs in the browser.
 */
export function registerNoteHandler(): void {
  const { Paged } = window as unknown as BookWindow;
  const index = Paged.registeredHandlers.findIndex((handler) => 'moveFootnote' in handler.prototype);
  const Stock = Paged.registeredHandlers[index] as PagedHandlerClass<PagedNoteHandler>;

  narrowHeight();
  Paged.registeredHandlers[index] = class extends Stock {
    override createFootnoteCall(note: HTMLElement): HTMLAnchorElement {
      const call = super.createFootnoteCall(note);
      call.className = 'note-call';
      call.id = `call-${note.dataset['id']}`;
      call.href = `#${note.dataset['id']}`;
      call.textContent = note.dataset['number']!;
      return call;
    }

    override moveFootnote(note: HTMLElement, area: HTMLElement, needsCall: boolean): void {
      super.moveFootnote(note, area, needsCall);
      if (!(note instanceof HTMLElement)) return;
      // The browser knows no note in a PDF; this role becomes `Aside` there, which is then called a note.
      note.setAttribute('role', 'complementary');
      if (note.dataset['splitFrom'] === undefined) note.id = note.dataset['id']!;
      else note.removeAttribute('id');
      if (needsCall) this.#keepWithCall(note, area);
      else this.#capCarried(area);
    }

    /** A note that has no room takes the line of its call along to the next page, unless the page ends above its middle. */
    #keepWithCall(note: HTMLElement, area: HTMLElement): void {
      const call = area.querySelector(`[data-footnote-call="${note.dataset['ref']}"]`);
      const block = call?.closest('p, li, dd, td, figcaption');
      const inner = area.querySelector<HTMLElement>('.pagedjs_footnote_inner_content')!;
      const isWhole = inner.contains(note) && inner.style.height === '';
      if (!call || !block || isWhole || note.parentNode === null) return;
      const box = area.getBoundingClientRect();
      const lineTop = topOfLine(call, block);
      if (lineTop - box.top < box.height / 2) return;
      inner.style.height = '';
      this.needsLayout = this.needsLayout.filter((waiting) => !waiting.contains(note));
      area.style.setProperty('--pagedjs-footnotes-height', `${Math.ceil(box.bottom - lineTop)}px`);
    }

    // A carried note as tall as the page would leave no room for the page's own text: the same break would come again.
    #capCarried(area: HTMLElement): void {
      const cap = Math.floor(area.getBoundingClientRect().height * 0.75);
      const content = area.querySelector<HTMLElement>('.pagedjs_footnote_content')!;
      const inner = area.querySelector<HTMLElement>('.pagedjs_footnote_inner_content')!;
      if (parseFloat(area.style.getPropertyValue('--pagedjs-footnotes-height')) <= cap) return;
      const style = getComputedStyle(content);
      const sides = [
        'marginTop',
        'marginBottom',
        'paddingTop',
        'paddingBottom',
        'borderTopWidth',
        'borderBottomWidth',
      ];
      const around = sides.reduce((sum, side) => sum + parseFloat(style[side as 'marginTop']), 0);
      area.style.setProperty('--pagedjs-footnotes-height', `${cap}px`);
      inner.style.height = `${Math.floor(cap - around)}px`;
    }

    // Paged.js neither waits for the page that it adds nor counts it: the pages after it would be on the wrong side.
    override afterPageLayout(
      element: HTMLElement,
      page: PagedPage,
      token: unknown,
      chunker: PagedChunker,
    ): Promise<unknown> {
      const added: Promise<void>[] = [];
      const counting = Object.create(chunker) as PagedChunker;
      counting.clonePage = (original) => {
        const done = chunker.clonePage(original);
        chunker.total = chunker.pages.length;
        added.push(done);
        return done;
      };
      super.afterPageLayout(element, page, token, counting);
      return Promise.all(added);
    }
  };

  /** Whatever could inherit the height of the notes would be looked at anew for each of them: two boxes do. */
  function narrowHeight(): void {
    const name = '--pagedjs-footnotes-height';
    CSS.registerProperty({ name, syntax: '<length>', initialValue: '0px', inherits: false });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.pagedjs_page_content, .pagedjs_footnote_area { ${name}: inherit }`);
    document.adoptedStyleSheets.push(sheet);
  }

  /** The call is raised: its own top says nothing of its line's. */
  function topOfLine(call: Element, block: Element): number {
    const { top } = block.getBoundingClientRect();
    const box = call.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(block).lineHeight);
    return top + Math.floor(((box.top + box.bottom) / 2 - top) / line) * line;
  }
}
