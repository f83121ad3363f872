import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'vitest';

/** Returns the path of a program outside npm (`java`, `qpdf`, `pdftotext`), or undefined where PATH has none. */
export function tool(name: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, `${name}${suffix}`)).find(isExecutable);
}

/** Runs a test with the path of the program it needs; where that is missing, the test is skipped and its title says why. */
export function testWithTool(name: string, title: string, run: (path: string) => unknown): void {
  const path = tool(name);
  const reason = path === undefined ? ` (unchecked: needs ${name})` : '';
  // oxlint-disable-next-line vitest/expect-expect -- the assertions are in `run`
  test.skipIf(path === undefined)(`${title}${reason}`, () => run(path ?? name) as Promise<void>);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
