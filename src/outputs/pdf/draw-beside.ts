import { Worker } from 'node:worker_threads';
import type { DrawingAnswer, DrawingQuestion } from './drawing-worker.ts';
import type { Drawing, PageTexts, StreamBytes } from './page-drawing.ts';

/** What becomes of the drawings of a half, each in the order of its pages. */
export interface DrawnHalf {
  readonly contents: Promise<readonly StreamBytes[]>;
  /** What is read in the contents, once the thread is told to. */
  readonly texts: Promise<readonly PageTexts[]>;
}

/** A thread that rewrites what pages draw and reads it again, while this one joins and tags the elements around it. */
export interface DrawingThread {
  rewrite(drawings: readonly Drawing[]): DrawnHalf;
  /** Lets it read, when no half is still to be rewritten, for which others wait. */
  read(): void;
  close(): Promise<void>;
}

/** Starts a thread for drawings, which ends by `close`. */
export function drawBeside(): DrawingThread {
  const worker = new Worker(new URL('drawing-worker.ts', import.meta.url));
  const { promise: failed, reject } = Promise.withResolvers<never>();
  // Who waits for an answer hears of it.
  failed.catch(() => undefined);
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the thread that reads drawings has ended')));
  const contents = answersOf<readonly StreamBytes[]>(failed);
  const texts = answersOf<readonly PageTexts[]>(failed);
  worker.on('message', (answer: DrawingAnswer) => {
    if ('contents' in answer) contents.give(answer.contents);
    else texts.give(answer.texts);
  });
  const ask = (question: DrawingQuestion): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
    worker.postMessage(question);
  };
  return {
    rewrite(drawings) {
      ask(drawings);
      return { contents: contents.next(), texts: texts.next() };
    },
    read: () => ask('read'),
    close: async () => void (await worker.terminate()),
  };
}

/** Answers of one kind, which come in the order of the questions. */
function answersOf<T>(failed: Promise<never>) {
  const waiting: ((answer: T) => void)[] = [];
  return {
    give: (answer: T) => waiting.shift()?.(answer),
    next(): Promise<T> {
      const { promise, resolve } = Promise.withResolvers<T>();
      waiting.push(resolve);
      const answer = Promise.race([promise, failed]);
      // The print may have failed before anybody asks.
      answer.catch(() => undefined);
      return answer;
    },
  };
}
