import { countReadings } from '../src/editions/count-readings.ts';
import { loadReadings } from '../src/editions/load-readings.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The readings on record, and what they come to beside the book as it stands. */
export default async function readings({ options }: { options: SiteOptions }) {
  const { records } = await loadReadings(options.content);
  return countReadings(await loadSiteBook(options), records);
}
