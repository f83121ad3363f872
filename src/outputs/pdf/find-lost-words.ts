import type { BookWindow, TextRun } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** The first words of the source that do not stand in the pages where they should. */
export interface LostWords {
  readonly words: string;
  readonly found: string;
  readonly place: PdfPlace;
}

/**
 * Compares the text of the laid out pages with that of the source, letter by letter and in order, body and notes apart,
 * and returns the first difference, or null. Runs in the browser.
 */
export function findLostWords(): LostWords | null {
  const { bookPrint } = window as unknown as BookWindow;
  const source = bookPrint.source!;
  const added =
    '[data-footnote-call], .page-hyphen, [data-repeated], [data-page-of], [data-unique-pages], [data-page-ranges], script, style, template, [hidden]';
  const lost = difference(source.body, textOf(document.querySelectorAll('.pagedjs_page_content')));
  if (lost) return lost;
  for (const [ref, runs] of source.notes) {
    const parts = document.querySelectorAll(`.pagedjs_footnote_inner_content [data-note][data-ref="${ref}"]`);
    const lostInNote = difference(runs, textOf(parts));
    if (lostInNote) return lostInNote;
  }
  return null;

  function textOf(boxes: Iterable<Element>): string {
    let text = '';
    for (const box of boxes) {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (!node.parentElement!.closest(added)) text += node.textContent;
    }
    return text.replace(/\s+/gu, '');
  }

  function difference(runs: readonly TextRun[], found: string): LostWords | null {
    let at = 0;
    for (const run of runs) {
      const letters = run.text.replace(/\s+/gu, '');
      if (!found.startsWith(letters, at)) return lostWords(run, found, at);
      at += letters.length;
    }
    return at < found.length && runs.length > 0 ? lostWords(runs.at(-1)!, found, at) : null;
  }

  function lostWords(run: TextRun, found: string, at: number): LostWords {
    const rest = run.text.trimStart();
    let same = 0;
    for (let seen = at; same < rest.length; same += 1) {
      if (/\s/u.test(rest[same]!)) continue;
      if (rest[same] !== found[seen]) break;
      seen += 1;
    }
    const from = rest.lastIndexOf(' ', same) + 1;
    const element = bookPrint.chunker!.source.querySelector(`[data-ref="${run.ref}"]`);
    return {
      words: rest.slice(from).split(/\s+/u).slice(0, 8).join(' '),
      found: found.slice(at, at + 40),
      place: element ? bookPrint.placeOf(element) : {},
    };
  }
}
