import type { CountedReadings } from '../../editions/count-readings.ts';
import type { Reading } from '../../editions/reading.ts';

/** Lists the readings in which any of these sentences was read in the words that it has, in the order in which they are on record. */
export function listReadings(
  sentences: readonly { readonly id: string }[],
  { readings, readingsByStatement }: Pick<CountedReadings, 'readings' | 'readingsByStatement'>,
): readonly Reading[] {
  const named = new Set(sentences.flatMap(({ id }) => readingsByStatement[id] ?? []));
  return readings.map(({ reading }) => reading).filter((reading) => named.has(reading));
}
