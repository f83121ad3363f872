import { join } from 'node:path';
import { runMeasured, type MeasuredRun } from './run-measured.ts';

/** How our print of a site went. */
export interface OwnPrint extends MeasuredRun {
  readonly pages: number;
  /** Seconds of the print alone, with a browser started. */
  readonly stepSeconds: number;
}

/** Prints a site to `own.pdf` in its folder, in a process of its own, whose memory is watched or not. */
export async function printOwn(folder: string, isWatched = true): Promise<OwnPrint> {
  const script = join(import.meta.dirname, 'print-once.ts');
  const run = await runMeasured([script, folder, join(folder, 'own.pdf')], { cwd: folder }, isWatched);
  if (run.status !== 0) throw new Error(`our print ended with ${run.status}: ${run.output}`);
  const { pages, seconds } = JSON.parse(run.output) as { pages: number; seconds: number };
  return { ...run, pages, stepSeconds: seconds };
}
