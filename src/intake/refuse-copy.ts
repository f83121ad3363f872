import { ContentError } from '../files/content-error.ts';
import { placeAt } from '../files/source-file.ts';

/** Throws the ContentError that says why a page copy cannot be read, and what to do. */
export function refuseCopy(file: string, message: string, expected: string, help: string): never {
  const place = placeAt({ path: file, text: '' }, 0);
  throw new ContentError([{ rule: 'file-is-readable', severity: 'error', place, message, expected, help }]);
}
