import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';
import { ContentError } from '../../src/files/content-error.ts';
import type { Finding } from '../../src/files/finding.ts';

/** Returns everything that one run finds in a content folder, whether or not a Book could be built. */
export async function findFaults(content: string): Promise<readonly Finding[]> {
  try {
    return checkBook(await buildBook(content));
  } catch (error) {
    if (error instanceof ContentError) return error.findings;
    throw error;
  }
}
