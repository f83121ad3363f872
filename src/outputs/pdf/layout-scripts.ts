import { readFile } from 'node:fs/promises';
import { carryStrings } from './carry-strings.ts';
import { fixChance } from './fix-chance.ts';
import { hideBody } from './hide-body.ts';
import { installInspector } from './install-inspector.ts';
import { installLineTools } from './install-line-tools.ts';
import { installPageLists } from './install-page-lists.ts';
import { leadOf } from './lead-of.ts';
import { nameLists } from './name-lists.ts';
import { pageRuns } from './page-runs.ts';
import { quickenLayout } from './quicken-layout.ts';
import { registerBreakHandler } from './register-break-handler.ts';
import { registerFolioHandler } from './register-folio-handler.ts';
import { registerGridHandler } from './register-grid-handler.ts';
import { registerLineHandler } from './register-line-handler.ts';
import { registerNoteHandler } from './register-note-handler.ts';
import { registerPaceHandler } from './register-pace-handler.ts';
import { registerPageHandler } from './register-page-handler.ts';
import { registerSheetHandler } from './register-sheet-handler.ts';
import { registerShelfHandler } from './register-shelf-handler.ts';
import { registerTailHandler } from './register-tail-handler.ts';
import { registerTableHandler } from './register-table-handler.ts';
import { roman } from './roman.ts';

/** Scripts for the page that is laid out, to be run before any of its own, in their order. */
export const OPENING_SCRIPTS: readonly string[] = [
  called(fixChance),
  called(quickenLayout),
  called(installInspector),
  `bookPrint.pageRuns = ${String(pageRuns)};`,
  `bookPrint.roman = ${String(roman)};`,
  `bookPrint.leadOf = ${String(leadOf)};`,
  called(installPageLists),
  called(installLineTools),
];

/** The same for a print, at which nobody looks before it is done. */
export const PRINT_SCRIPTS: readonly string[] = [called(hideBody), ...OPENING_SCRIPTS];

/** Returns the script that is Paged.js. */
export async function readPaged(): Promise<string> {
  const script = await readFile(new URL('../dist/paged.min.js', import.meta.resolve('pagedjs')), 'utf8');
  // The small file gives it another name.
  return `${script}\nwindow.Paged = window.PagedModule;`;
}

/** Returns the script that teaches Paged.js, when it is loaded, the ways of the book; more pages than `pageLimit` are a fault. */
export function teachPaged(pageLimit: number): string {
  const lessons = [
    called(nameLists),
    called(carryStrings),
    called(registerNoteHandler),
    called(registerTableHandler),
    called(registerBreakHandler),
    called(registerLineHandler),
    called(registerTailHandler),
    called(registerFolioHandler),
    called(registerGridHandler),
    called(registerPageHandler, pageLimit),
    called(registerSheetHandler),
    called(registerShelfHandler),
    called(registerPaceHandler),
  ];
  return lessons.join('\n');
}

/** What runs in the browser holds all that it calls, so that its text is enough. */
function called(script: (...values: never[]) => void, ...values: readonly number[]): string {
  return `(${String(script)})(${values.join(', ')});`;
}
