import type { PdfPlace } from '../pdf/pdf-error.ts';
import type { BookWindow } from '../pdf/book-window.ts';
import type { fillFolios } from '../pdf/fill-folios.ts';
import type { findLostWords } from '../pdf/find-lost-words.ts';
import type { fitBlocks } from '../pdf/fit-blocks.ts';
import type { freeFirstLetters } from '../pdf/free-first-letters.ts';
import type { hyphenateProse } from '../pdf/hyphenate-prose.ts';
import type { keepWords } from '../pdf/keep-words.ts';
import type { markNames } from '../pdf/mark-names.ts';
import type { prepareSource } from '../pdf/prepare-source.ts';
import type { numberPages } from '../pdf/number-pages.ts';
import type { findOverflows } from '../pdf/read-pages.ts';
import type { runPaged } from '../pdf/run-paged.ts';
import type { takeHalf } from '../pdf/take-half.ts';

/** The steps of a layout for the PDF that a preview takes as well. */
export interface LayoutSteps {
  readonly markNames: typeof markNames;
  readonly takeHalf: typeof takeHalf;
  readonly keepWords: typeof keepWords;
  readonly hyphenateProse: typeof hyphenateProse;
  readonly fitBlocks: typeof fitBlocks;
  readonly prepareSource: typeof prepareSource;
  readonly runPaged: typeof runPaged;
  readonly freeFirstLetters: typeof freeFirstLetters;
  readonly numberPages: typeof numberPages;
  readonly fillFolios: typeof fillFolios;
  readonly findOverflows: typeof findOverflows;
  readonly findLostWords: typeof findLostWords;
}

/**
 * Lays out the print page in a writer's window as for the PDF, once, and tells above it how far it is and what the PDF
 * would be refused for. Runs in the browser.
 */
export async function showSpreads(
  steps: LayoutSteps,
  style: string,
  softenedByWord: Readonly<Record<string, string>>,
): Promise<void> {
  const view = window as unknown as BookWindow;
  const status = document.createElement('output');
  status.className = 'spreads-status';
  document.documentElement.append(status);
  const faults: string[] = [];
  // Paged.js takes every other style sheet for one of the book's.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);

  view.reportPlace = ({ page }: PdfPlace) => void (status.textContent = `Page ${page} …`);
  view.reportTrouble = fault;
  window.addEventListener('error', ({ message }) => fault(message));
  window.addEventListener('unhandledrejection', ({ reason }) => fault(String(reason)));
  window.addEventListener('pagehide', () => sessionStorage.setItem('spreads-top', String(window.scrollY)));

  await document.fonts.ready;
  const misled = steps.markNames();
  if (misled) fault(misled.what, misled.place);
  const twice = steps.takeHalf('whole').fault;
  if (twice) fault(twice.what, twice.place);
  steps.keepWords();
  steps.hyphenateProse(softenedByWord);
  steps.fitBlocks();
  const { faults: found } = steps.prepareSource({ folioById: {}, tightenedByRef: {} });
  for (const { what, place } of found) fault(what, place);
  await steps.runPaged();
  steps.freeFirstLetters();
  steps.fillFolios(steps.numberPages({ sheets: 0, mainSheets: 0 }).folioById);
  for (const { place } of steps.findOverflows()) fault('content does not fit its page', place);
  const lost = steps.findLostWords();
  if (lost) fault(`words are lost or doubled: “${lost.words}”`, lost.place);
  window.scrollTo(0, Number(sessionStorage.getItem('spreads-top') ?? 0));
  tell(`${document.querySelectorAll('.pagedjs_page').length} pages.`);
  status.dataset['isDone'] = '';

  function fault(what: string, { chapter, element, page }: PdfPlace = {}): void {
    const place = [chapter && `“${chapter}”`, element, page && `sheet ${page}`].filter(Boolean).join(', ');
    faults.push(place ? `${what} (${place})` : what);
    tell('');
  }

  function tell(line: string): void {
    status.textContent = [line, ...faults].filter(Boolean).join('\n');
  }
}
