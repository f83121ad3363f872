import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '../../files/tool-error.ts';

/** Makes an empty folder beside `out` for a build to work in, and clears away those that killed builds left. */
export function makeStage(out: string): string {
  const parent = dirname(out);
  const prefix = `.${basename(out)}-stage-`;
  const staged = join(parent, `${prefix}${process.pid}`);
  try {
    makeFolder(parent);
    for (const name of readdirSync(parent)) {
      if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))))
        removeStage(join(parent, name));
    }
    removeStage(staged);
    mkdirSync(staged);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ToolError(
      `Nothing can be written in ${parent} (${code}).`,
      'Make the folder writable, or name another with --out.',
      {
        cause: error,
      },
    );
  }
  return staged;
}

/** Not by `recursive`, which never ends in a folder that knows no folders, as `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Removes a build's folder with all that is in it. */
export function removeStage(staged: string): void {
  rmSync(staged, { recursive: true, force: true });
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
