import { fillFolios } from '../pdf/fill-folios.ts';
import { findLostWords } from '../pdf/find-lost-words.ts';
import { fitBlocks } from '../pdf/fit-blocks.ts';
import { freeFirstLetters } from '../pdf/free-first-letters.ts';
import { hyphenateProse } from '../pdf/hyphenate-prose.ts';
import { keepWords } from '../pdf/keep-words.ts';
import { OPENING_SCRIPTS, readPaged, teachPaged } from '../pdf/layout-scripts.ts';
import { loadHyphenator } from '../pdf/load-hyphenator.ts';
import { markNames } from '../pdf/mark-names.ts';
import { prepareSource } from '../pdf/prepare-source.ts';
import { numberPages } from '../pdf/number-pages.ts';
import { findOverflows } from '../pdf/read-pages.ts';
import { runPaged } from '../pdf/run-paged.ts';
import { takeHalf } from '../pdf/take-half.ts';
import { showSpreads, type LayoutSteps } from './show-spreads.ts';

/** A writer sees no more pages than a long book has. */
const MOST_PAGES = 2000;

const STEPS: LayoutSteps = {
  markNames,
  takeHalf,
  keepWords,
  hyphenateProse,
  fitBlocks,
  prepareSource,
  runPaged,
  freeFirstLetters,
  numberPages,
  fillFolios,
  findOverflows,
  findLostWords,
};

const STYLE = `
:root { background: #8c8c8c; }
body:not(:has(.pagedjs_pages)) { visibility: hidden; }
.pagedjs_pages { display: grid; grid-template-columns: repeat(2, max-content); gap: 24px 1px; justify-content: center; padding: 24px; }
.pagedjs_page { background: #fff; }
.pagedjs_page:first-child { grid-column: 2; }
.spreads-status { position: fixed; inset: auto 0 0; padding: 4px 16px; background: #222; color: #fff; font: 14px/1.5 system-ui; white-space: pre-line; }
@media print { .spreads-status { display: none; } }
`;

/** Where the script stands that lays out the print page in a window. */
export const SPREADS_SCRIPT = '/print/spreads.js';

/** Returns the print page with the script that lays it out where it is looked at, two pages beside each other. */
export function withSpreads(html: string): string {
  return html.replace('</head>', `<script src="${SPREADS_SCRIPT}" defer></script>\n</head>`);
}

/** Returns that script for a print page: Paged.js, taught and used as for the PDF. */
export async function writeSpreadsScript(html: string): Promise<string> {
  const steps = Object.entries(STEPS).map(([name, step]) => `${name}: ${String(step)}`);
  const values = [`{ ${steps.join(',\n')} }`, JSON.stringify(STYLE), JSON.stringify(await hyphenated(html))];
  const show = `(${String(showSpreads)})(${values.join(', ')});`;
  return [...OPENING_SCRIPTS, await readPaged(), teachPaged(MOST_PAGES), show].join('\n');
}

/** The long words of a page with soft hyphens; those of its mark-up among them are never asked for. */
async function hyphenated(html: string): Promise<Readonly<Record<string, string>>> {
  const [, language = ''] = /<html lang="([^"]*)"/u.exec(html) ?? [];
  const hyphenator = await loadHyphenator(language);
  const words = new Set(html.match(/\p{Ll}{7,}/gu));
  return Object.fromEntries([...words].map((word) => [word, hyphenator(word)]));
}
