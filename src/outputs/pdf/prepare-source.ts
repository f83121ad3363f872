// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, TextRun } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** What is known of a book before it is laid out. */
export interface SourceOptions {
  /** Folio of each id as the last layout gave it; empty before the first. */
  readonly folioById: Readonly<Record<string, string>>;
  /** Times that a block, named by its `data-ref`, is to be set tighter by a two-hundredth of an em. */
  readonly tightenedByRef: Readonly<Record<string, number>>;
}

/** What was found while the source was made ready. */
export interface SourceSummary {
  readonly words: number;
  /** Titles of the chapters, in their order. */
  readonly chapters: readonly string[];
  /** What must be mended by the writer of the page, with its place. */
  readonly faults: readonly { readonly what: string; readonly place: PdfPlace }[];
}

/**
 * Makes the body of the page ready to be laid out: names every element, numbers the notes, writes estimated or known page
 * numbers as text, and keeps a copy of the text for comparison. Runs in the browser.
 */
export function prepareSource({ folioById, tightenedByRef }: SourceOptions): SourceSummary {
  const { bookPrint } = window as unknown as BookWindow;
  const faults: { what: string; place: PdfPlace }[] = [];
  const fault = (what: string, node: Node): void =>
    void faults.push({ what, place: bookPrint.placeOf(node) });
  const all = (selector: string): HTMLElement[] => [...document.body.querySelectorAll<HTMLElement>(selector)];

  const { half } = bookPrint;
  const words = nameElements();
  numberNotes();
  nameForeignWords();
  checkTargets();
  checkTexts();
  writeFolios();
  setTighter();
  bookPrint.source = { body: runsOf(document.body, true), notes: notesOf() };
  const chapters = all('[data-chapter]').map((part) => part.dataset['chapter']!);
  return { words, chapters, faults };

  // Names of our own, counted, because those of Paged.js are random.
  function nameElements(): number {
    const letter = half.name === 'second' ? 's' : 'r';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let count = 0;
    let total = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        node.setAttribute('data-ref', letter + (count += 1));
      } else total += node.textContent?.trim() ? node.textContent.trim().split(/\s+/u).length : 0;
    }
    return total;
  }

  function numberNotes(): void {
    const countByChapter = new Map<Element | null, number>();
    for (const note of all('.footnote')) {
      const chapter = note.closest('[data-chapter]');
      const number = (countByChapter.get(chapter) ?? 0) + 1;
      countByChapter.set(chapter, number);
      note.id ||= `note-${note.dataset['ref']}`;
      note.dataset['number'] ||= String(number);
      const back = document.createElement('a');
      back.className = 'note-number';
      back.href = `#call-${note.id}`;
      back.dataset['ref'] = `${note.dataset['ref']}-number`;
      back.textContent = note.dataset['number'];
      note.prepend(back, ' ');
    }
  }

  /** The browser tells the language of an inline element only if the element has a name. */
  function nameForeignWords(): void {
    for (const element of all('[lang]')) element.id ||= `words-${element.dataset['ref']}`;
  }

  function checkTargets(): void {
    const ids = new Set(all('[id]').map((element) => element.id));
    for (const note of all('.footnote')) ids.add(`call-${note.id}`);
    for (const id of half.wordsBefore.keys()) ids.add(id);
    for (const link of all('[data-page-of], a[href^="#"]')) {
      const id = link.dataset['pageOf'] ?? decodeURIComponent(link.getAttribute('href')!.slice(1));
      if (!ids.has(id)) fault(`nothing has the id “${id}” that is referred to`, link);
    }
  }

  function checkTexts(): void {
    for (const part of all('h1, h2, h3, h4, h5, h6, [data-chapter]')) {
      if (part.textContent!.trim() !== '' || part.querySelector('img, svg')) continue;
      fault(part.dataset['chapter'] === undefined ? 'a heading has no text' : 'a chapter has no text', part);
    }
  }

  function writeFolios(): void {
    for (const list of all('[data-unique-pages], [data-page-ranges]')) writeList(list);
    for (const reference of all('[data-page-of]'))
      reference.textContent = folioOf(reference.dataset['pageOf']!);
  }

  // Only the count of digits matters before the first layout: figures are of one width.
  function folioOf(id: string): string {
    const wordsOnAPage = 290;
    const estimate = Math.max(10, Math.round((half.wordsBefore.get(id) ?? 0) / wordsOnAPage));
    return folioById[id] ?? String(estimate);
  }

  function writeList(list: HTMLElement): void {
    const links = [...list.querySelectorAll<HTMLElement>('[data-page-of]')];
    const targets = links.map((link) => link.dataset['pageOf']!);
    const { one, several } = list.dataset;
    bookPrint.pageLists.set(list.dataset['ref']!, {
      targets,
      joins: list.dataset['pageRanges'] !== undefined,
      ...(one && several && { lead: { one, several } }),
    });
    if (targets.some((id) => folioById[id] === undefined) && targets.every((id) => stands(id, list)))
      list.dataset['waitsForPages'] = '';
    else bookPrint.writePageList(list, folioOf);
  }

  function stands(id: string, before: Node): boolean {
    const target = document.getElementById(id);
    // What a second half does not hold stands before it.
    if (!target) return half.name === 'second';
    return (target.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  function setTighter(): void {
    for (const [ref, times] of Object.entries(tightenedByRef)) {
      const block = document.body.querySelector<HTMLElement>(`[data-ref="${ref}"]`);
      if (block) block.style.letterSpacing = `${-0.005 * times}em`;
    }
  }

  function notesOf(): Map<string, TextRun[]> {
    return new Map(all('.footnote').map((note) => [note.dataset['ref']!, runsOf(note, false)]));
  }

  function runsOf(root: Element, skipNotes: boolean): TextRun[] {
    const runs: TextRun[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      // Numbers of pages are written while the book is laid out.
      if (parent.closest('[data-page-of], [data-unique-pages], [data-page-ranges]')) continue;
      if (parent.closest('script, style, template, [hidden]')) continue;
      if (skipNotes && parent.closest('.footnote')) continue;
      if (node.textContent?.trim()) runs.push({ ref: parent.dataset['ref']!, text: node.textContent });
    }
    return runs;
  }
}
