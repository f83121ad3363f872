import { parentPort } from 'node:worker_threads';
import type { Drawing, PageTexts, StreamBytes } from './page-drawing.ts';
import { readTexts, type KnownFonts } from './read-texts.ts';
import { rewriteDrawing } from './rewrite-drawing.ts';

/** What the thread answers to the drawings of a half: first what they became, then what is read in these. */
export type DrawingAnswer =
  { readonly contents: readonly StreamBytes[] } | { readonly texts: readonly PageTexts[] };

parentPort!.on('message', (drawings: readonly Drawing[]) => {
  const rewritten = drawings.map(rewriteDrawing);
  answer({ contents: rewritten.map(({ content }) => content) });
  const fonts: KnownFonts = new Map();
  answer({ texts: rewritten.map((drawing) => readTexts(drawing, fonts)) });
});

function answer(message: DrawingAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
  parentPort!.postMessage(message);
}
