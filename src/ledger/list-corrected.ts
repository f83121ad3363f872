import type { Correction } from './correction.ts';

/** Lists the addresses of all statements that a correction puts right, its own first. */
export function listCorrected({
  statement,
  also,
}: Pick<Correction, 'statement' | 'also'>): readonly string[] {
  return [statement, ...also];
}
