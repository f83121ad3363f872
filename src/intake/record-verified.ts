import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeFile } from '../files/write-file.ts';
import { VERIFIED_FOLDER } from './load-verified.ts';
import type { VerifiedArticle, VerifiedNote } from './verified.ts';
import type { ArticleVerdict } from './verify-articles.ts';

/** Records which notes of each article were verified, in their order; what was recorded of notes that failed is dropped, and a record that says the same stays as it is, with its date. Articles without an original keep their records. Returns the paths of the records that it changed, from the content folder. */
export async function recordVerified(
  verdicts: readonly ArticleVerdict[],
  before: readonly VerifiedArticle[],
  { content, date }: { readonly content: string; readonly date: string },
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { article, verified } of verdicts) {
    const known = before.find((record) => record.article === article.id);
    if (format(known?.notes ?? []) === format(verified)) continue;
    const path = join(VERIFIED_FOLDER, `${article.id}.yaml`);
    const text = `article: ${article.id}\ndate: ${date}\n${format(verified)}`;
    if (verified.length > 0) await writeFile(join(content, path), text);
    else await rm(join(content, path), { force: true });
    changed.push(path);
  }
  return changed;
}

/** What is empty is left out, and paragraphs stand as numbers. */
function format(notes: readonly VerifiedNote[]): string {
  const entries = notes.map(({ place, unverified, ...note }) => ({
    place: /^\d+$/.test(place) ? Number(place) : place,
    ...note,
    ...(unverified.length > 0 ? { unverified } : {}),
  }));
  return stringify({ notes: entries }, { lineWidth: 0 });
}
