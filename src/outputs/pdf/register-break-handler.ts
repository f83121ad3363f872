// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PagedLayout, PagedToken } from './book-window.ts';

/**
 * Makes every break between two pages exact: Paged.js finds the place of a break again by comparing text, and takes the
 * first of several equal stretches (a comma between two links); this remembers which text came from where. Hyphens at a
 * break are elements of their own, for letters of any language. Runs in the browser.
 */
export function registerBreakHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class ExactBreaks extends Paged.Handler {
    #origins = new WeakMap<Node, { text: Node; skipped: number }>();

    renderNode(rendered: Node, source: Node): void {
      this.#keepSpace(rendered, source);
      const copies = textsOf(rendered);
      textsOf(source).forEach((text, index) => {
        const copy = copies[index];
        if (!copy) return;
        const skipped = text.textContent!.length - copy.textContent!.length;
        this.#origins.set(copy, { text, skipped });
      });
    }

    // On the page where a paragraph goes on, Paged.js leaves out a space that stands alone between two elements, or behind the last of them.
    #keepSpace(rendered: Node, { previousSibling: before }: Node): void {
      const shown = rendered.previousSibling;
      if (!(rendered instanceof Element && shown instanceof Element)) return;
      const end = before?.lastChild;
      if (isSpace(before)) rendered.before(this.#copyOf(before));
      else if (isSpace(end) && shown.lastChild instanceof Element) shown.append(this.#copyOf(end));
    }

    #copyOf(text: Node): Node {
      const copy = text.cloneNode();
      this.#origins.set(copy, { text, skipped: 0 });
      return copy;
    }

    // The first letter of the next page has a box on this one too, behind the hyphen, which is all that Paged.js looks at.
    onOverflow(overflow: Range | undefined, _rendered: HTMLElement, bounds: DOMRect): void {
      const text = overflow?.startContainer;
      if (!overflow || text?.nodeType !== Node.TEXT_NODE) return;
      const letter = document.createRange();
      for (let at = overflow.startOffset; at > 0; at -= 1) {
        letter.setStart(text, at - 1);
        letter.setEnd(text, at);
        const box = [...letter.getClientRects()].findLast(({ width }) => width > 0);
        if (!box || box.left < bounds.right) return;
        overflow.setStart(text, at - 1);
      }
    }

    onPageLayout(_wrapper: HTMLElement, previous: PagedToken, layout: PagedLayout): void {
      const Token = previous.constructor as new (node: Node, offset: number) => PagedToken;
      const stock = layout.createBreakToken.bind(layout);
      layout.createBreakToken = (overflow, wrapper, source) => {
        const container = overflow.startContainer;
        const isText = container.nodeType === Node.TEXT_NODE;
        const start = isText ? container : container.childNodes[overflow.startOffset];
        const origin = start && this.#origins.get(start);
        if (!origin) return stock(overflow, wrapper, source);
        const offset = origin.skipped + (isText ? overflow.startOffset : 0);
        const isWhole = offset === 0 && origin.text === origin.text.parentNode?.firstChild;
        return isWhole ? new Token(origin.text.parentNode!, 0) : new Token(origin.text, offset);
      };
      layout.hyphenateAtBreak = (container, nextLetter) => {
        const last = container.nodeType === Node.TEXT_NODE ? container.textContent!.slice(-1) : '';
        const isInWord = /[\p{L}\u00AD]/u.test(last) && /[\p{L}\u00AD]/u.test(nextLetter ?? '');
        if (!isInWord) return;
        const hyphen = document.createElement('span');
        hyphen.className = 'page-hyphen';
        hyphen.textContent = '-';
        container.parentNode!.insertBefore(hyphen, container.nextSibling);
      };
    }
  }

  function isSpace(node: Node | null | undefined): node is Text {
    return node instanceof Text && node.data.trim() === '';
  }

  function textsOf(node: Node): Node[] {
    if (node.nodeType === Node.TEXT_NODE) return [node];
    const texts: Node[] = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
    return texts;
  }

  Paged.registeredHandlers.unshift(ExactBreaks);
}
