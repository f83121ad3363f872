import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts the finished folder `staged` in the place of `out`. Both renames follow each other without a pause, and the folder that was there is gone only when the new one stands. */
export function replaceFolder(staged: string, out: string): void {
  const previous = previousOf(out);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(staged, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Puts back what a build that was killed between the two renames had moved aside. */
export function restoreFolder(out: string): void {
  const previous = previousOf(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

function previousOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-previous`);
}
