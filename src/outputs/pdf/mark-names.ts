// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** Where a name stands in a text. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Marks every place at which a name of the index stands, within what the index leads to, and leads the index to these
 * marks, so that its numbers are the pages of the names; where it leads to all of an entry, its end is marked too. Returns
 * the first name that does not stand where it should, or null. Runs in the browser, before elements are named.
 */
export function markNames(): { readonly what: string; readonly place: PdfPlace } | null {
  const { bookPrint } = window as unknown as BookWindow;
  const blocks = 'p, li, dt, dd, th, td, caption, h1, h2, h3, h4, h5, h6';
  const finders = new Map<string, (text: string) => readonly Stretch[]>();
  const blockByText = new Map<Text, Element | null>();
  const textsByBlock = readTexts();
  let count = 0;
  for (const list of document.querySelectorAll<HTMLElement>('[data-page-ranges]')) {
    const targets: Element[] = [];
    for (const link of list.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const target = document.getElementById(link.dataset['pageOf']!);
      // What has no target is found with all other links.
      if (!target) return null;
      const { written } = link.dataset;
      const marks = written ? scopeOf(target).flatMap((part) => markAll(part, written)) : [target];
      const what = `“${written}” does not stand where the index leads to`;
      if (marks.length === 0) return { what, place: bookPrint.placeOf(target) };
      targets.push(...marks);
    }
    const inOrder = targets.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
    list.replaceChildren(...inOrder.map((target) => linkTo(target.id)));
  }
  // Last, because it parts texts in which names are looked for.
  for (const link of document.querySelectorAll<HTMLElement>('[data-to-end] > [data-page-of]'))
    link.after(linkTo(markEnd(document.getElementById(link.dataset['pageOf']!)!).id));
  return null;

  function isBefore(a: Element, b: Element): boolean {
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** A term stands for all that is said of it, up to the next. */
  function scopeOf(target: Element): Element[] {
    const scope = [target];
    let next = target.localName === 'dt' ? target.nextElementSibling : null;
    for (; next?.localName === 'dd'; next = next.nextElementSibling) scope.push(next);
    return scope;
  }

  /** The texts of each paragraph, cell or the like, without citations: no name goes on from one to the next. */
  function readTexts(): Map<Element | null, Text[]> {
    const citations =
      '.footnote, .cite, .from, .source-line a[href^="#source-"], script, style, template, [hidden]';
    const found = new Map<Element | null, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest(citations)) continue;
      const block = parent.closest(blocks);
      const texts = found.get(block);
      blockByText.set(node as Text, block);
      if (texts) texts.push(node as Text);
      else found.set(block, [node as Text]);
    }
    return found;
  }

  /** Finds any of the names that are `written` with bars between them; the longest where several begin at one place. */
  function finderOf(written: string): (text: string) => readonly Stretch[] {
    const names = written.split('|').toSorted((a, b) => b.length - a.length);
    const firstWords = names.map((name) => name.split(/\s+/u)[0]!);
    const patterns = names.map((name) =>
      name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`),
    );
    const pattern = new RegExp(String.raw`(?:${patterns.join('|')})(?![\p{L}\p{N}\p{M}])`, 'gu');
    return (text) => {
      // Most texts have none of the names, and this tells it faster.
      if (!firstWords.some((word) => text.includes(word))) return [];
      const found: Stretch[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        // A look behind at every letter of the text would take most of the time.
        const isWithinWord = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
        if (isWithinWord) pattern.lastIndex = match.index + 1;
        else found.push({ start: match.index, length: match[0].length });
      }
      return found;
    };
  }

  function markAll(root: Element, written: string): Element[] {
    if (!finders.has(written)) finders.set(written, finderOf(written));
    const find = finders.get(written)!;
    const around = root.closest(blocks);
    return [around, ...root.querySelectorAll(blocks)].flatMap((block) => {
      const ofBlock = textsByBlock.get(block) ?? [];
      const texts = block === around && block !== root ? textsWithin(root, block) : ofBlock;
      // From the end, so that what is wrapped moves nothing that is still to be wrapped.
      const found = find(texts.map(({ data }) => data).join('')).toReversed();
      return found.map((stretch) => wrap(texts, stretch, ofBlock));
    });
  }

  function textsWithin(root: Element, block: Element | null): Text[] {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (blockByText.get(node as Text) === block) texts.push(node as Text);
    return texts;
  }

  /** Where a name lies in several texts, as for a word of it in italics, the first of them is enough. */
  function wrap(texts: readonly Text[], { start, length }: Stretch, ofBlock: Text[]): Element {
    let at = start;
    const text = texts.find((one) => at < one.length || ((at -= one.length), false))!;
    const isWhole = at === 0 && length >= text.length;
    // What several lines of the index lead to is marked once.
    if (isWhole && text.parentElement!.dataset['mark'] !== undefined) return text.parentElement!;
    const named = at > 0 ? text.splitText(at) : text;
    const rest = length < named.length ? [named.splitText(length)] : [];
    for (const part of [named, ...rest]) blockByText.set(part, blockByText.get(text)!);
    ofBlock.splice(ofBlock.indexOf(text), 1, ...(named === text ? [] : [text]), named, ...rest);
    return mark(named);
  }

  /** Marks the last sign of what is said of a term. */
  function markEnd(target: Element): Element {
    const walker = document.createTreeWalker(scopeOf(target).at(-1)!, NodeFilter.SHOW_TEXT);
    let text = walker.lastChild() as Text | null;
    while (text?.data.trim() === '') text = walker.previousNode() as Text | null;
    return text ? mark(text.splitText(text.data.trimEnd().length - 1)) : target;
  }

  function mark(text: Text): Element {
    const marked = document.createElement('span');
    marked.id = `named-${(count += 1)}`;
    marked.dataset['mark'] = '';
    text.replaceWith(marked);
    marked.append(text);
    return marked;
  }

  function linkTo(id: string): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.dataset['pageOf'] = id;
    link.textContent = '00';
    return link;
  }
}
