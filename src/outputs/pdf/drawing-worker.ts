import { parentPort } from 'node:worker_threads';
import type { Drawing, PageTexts, StreamBytes } from './page-drawing.ts';
import { readTexts, type KnownFonts } from './read-texts.ts';
import { rewriteDrawing } from './rewrite-drawing.ts';

/** What the thread is sent: the drawings of a half, or the word that all have been sent. */
export type DrawingQuestion = readonly Drawing[] | 'read';

/** What it answers to the drawings of each half: what they became, and at the end what is read in these. */
export type DrawingAnswer =
  { readonly contents: readonly StreamBytes[] } | { readonly texts: readonly PageTexts[] };

const halves: (readonly Drawing[])[] = [];

parentPort!.on('message', (question: DrawingQuestion) => {
  if (question === 'read') {
    for (const drawings of halves) {
      const fonts: KnownFonts = new Map();
      answer({ texts: drawings.map((drawing) => readTexts(drawing, fonts)) });
    }
  } else {
    const drawings = question.map(rewriteDrawing);
    halves.push(drawings);
    answer({ contents: drawings.map(({ content }) => content) });
  }
});

function answer(message: DrawingAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
  parentPort!.postMessage(message);
}
