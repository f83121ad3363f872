import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../files/usage-error.ts';
import type { Output } from '../site/site-options.ts';

/** Says in a published folder what was made, so that a later build knows whose folder it is. */
export const MADE_FILE = 'made.json';

/** Throws a UsageError where `out` holds what this build would take away: files that no build made, or a fuller book. */
export function guardFolder(out: string, made: readonly Output[], force: boolean): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`${out} is no folder. Name another with --out.`);
  if (readdirSync(out).length === 0) return;
  const before = readMade(out);
  if (!before) {
    throw new UsageError(
      `${out} holds files that no build of a book made, and would be replaced. Name another folder with --out.`,
    );
  }
  const lost = before.filter((output) => !made.includes(output));
  if (lost.length > 0 && !force) {
    throw new UsageError(
      `${out} holds a fuller book (${before.join(', ')}); this build makes ${made.join(', ')} alone. Name another folder with --out, or add --force.`,
    );
  }
}

function readMade(out: string): readonly Output[] | undefined {
  try {
    return (JSON.parse(readFileSync(join(out, MADE_FILE), 'utf8')) as { made: readonly Output[] }).made;
  } catch {
    return undefined;
  }
}
