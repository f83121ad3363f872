import { buildBook } from '../../src/book/build-book.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { ContentError } from '../../src/files/content-error.ts';
import type { Finding } from '../../src/files/finding.ts';

/** Returns everything that one run finds in a content folder, whether or not a Book could be built. */
export async function findFaults(content: string): Promise<readonly Finding[]> {
  try {
    return await checkContent(await buildBook(content), content);
  } catch (error) {
    if (error instanceof ContentError) return error.findings;
    throw error;
  }
}
