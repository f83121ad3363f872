import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../articles/article.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { ContentError } from '../files/content-error.ts';
import { loadRecords } from '../files/load-records.ts';
import { UsageError } from '../files/usage-error.ts';
import { writeFile } from '../files/write-file.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { loadRegisters } from '../registers/load-registers.ts';
import { idSchema } from '../text/line-schema.ts';
import { addFingerprints } from './add-fingerprints.ts';
import { carryNotes } from './carry-notes.ts';
import { compareCopy, type ComparedPassage } from './compare-copy.ts';
import { deriveId } from './derive-id.ts';
import { draftArticle } from './draft-article.ts';
import { matchOriginals } from './match-originals.ts';
import type { Original } from './original.ts';

/** What to do with a page copy. */
export interface Intake {
  /** Folder of the book, whose registers tell the names. */
  readonly content: string;
  /** Folder of the note files. */
  readonly out: string;
  readonly id: string | undefined;
  /** Whether to add what fingerprints a note file lacks, and nothing else. */
  readonly isUpdate: boolean;
}

/** What came of it. */
export interface Ingested {
  readonly id: string;
  /** The file that was written; absent where there was nothing to write. */
  readonly path: string | undefined;
  /** How the copy compares with the note file; absent where there was none. */
  readonly compared: readonly ComparedPassage[] | undefined;
}

/** Takes a page copy into the book: drafts its note file; or, where it has one, compares the two and writes a new file beside it, or with `isUpdate` adds fingerprints to it. A note file is never overwritten. Throws a UsageError where the copy and the note file do not go together. */
export async function ingestCopy(
  original: Original,
  { content, out, id, isUpdate }: Intake,
): Promise<Ingested> {
  if (id !== undefined && !idSchema.safeParse(id).success)
    throw new UsageError(`--id takes lower-case letters a–z, digits and single hyphens, and not “${id}”.`);
  const articles = await loadNoteFiles(out);
  const article = findArticle(original, id, articles);
  const ownId = article?.id ?? id ?? deriveId(original);
  const path = join(out, `${ownId}.yaml`);
  if (isUpdate) {
    if (!article)
      throw new UsageError(
        `There is no note file of this article in ${out}; leave --update out to draft one.`,
      );
    return updateNotes(article, original, path);
  }
  const findNames = createNameFinder((await loadRegisters(content)).registers);
  if (!article) {
    await writeNew(path, draftArticle(ownId, original, findNames));
    return { id: ownId, path, compared: undefined };
  }
  const compared = compareWith(article, original);
  if (compared.every(({ state }) => state === 'same')) return { id: ownId, path: undefined, compared };
  const carried = carryNotes(article, original, compared, findNames);
  // Its name does not end as a note file does, so that it is no article yet.
  await writeNew(`${path}.new`, carried);
  return { id: ownId, path: `${path}.new`, compared };
}

async function loadNoteFiles(out: string): Promise<readonly Article[]> {
  const { records, findings } = await loadRecords(dirname(out), basename(out), '.yaml', parseArticle);
  if (findings.length > 0) throw new ContentError(findings);
  return records;
}

function findArticle(
  original: Original,
  id: string | undefined,
  articles: readonly Article[],
): Article | undefined {
  if (id !== undefined) return articles.find((article) => article.id === id);
  const [matched] = matchOriginals(articles, [original]).originalById.keys();
  return articles.find((article) => article.id === (matched ?? deriveId(original)));
}

function compareWith(article: Article, original: Original): readonly ComparedPassage[] {
  const compared = compareCopy(article, original);
  const isStranger = compared.every(
    ({ state }) => state === 'new' || state === 'gone' || state === 'changed',
  );
  if (isStranger && !compared.some(({ likeness = 0 }) => likeness > 0))
    throw new UsageError(
      `No paragraph of the copy is one that \`${article.id}\` has notes on. If it is another article, give it its own --id.`,
    );
  return compared;
}

async function updateNotes(article: Article, original: Original, path: string): Promise<Ingested> {
  const compared = compareWith(article, original);
  const others = compared.filter(({ state }) => state !== 'same' && state !== 'without fingerprint');
  if (others.length > 0)
    throw new UsageError(
      `The copy is another than the one that \`${article.id}\` was written from (${others.map(({ place, was, state }) => `${place ?? was}: ${state}`).join(', ')}). Leave --update out to see both, and to get a file with the notes carried over.`,
    );
  const text = addFingerprints(article, original.passages);
  if (text === article.source.text) return { id: article.id, path: undefined, compared };
  await writeFile(path, await withEndsOf(path, text));
  return { id: article.id, path, compared };
}

/** The text with the line ends and the byte order mark that the file has. */
async function withEndsOf(path: string, text: string): Promise<string> {
  const raw = await readFile(path, 'utf8');
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isWindows = /\r\n/.test(raw);
  if (isWindows ? /(?<!\r)\n|\r(?!\n)/.test(raw) : raw.includes('\r'))
    throw new UsageError(`${path} has line ends of two kinds. Save it with one, and run this again.`);
  return mark + (isWindows ? text.replaceAll('\n', '\r\n') : text);
}

async function writeNew(path: string, text: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new UsageError(`${path} is there already, and is not overwritten. Move it, or delete it.`);
  await writeFile(path, text);
}
