import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buildBook } from '../src/book/build-book.ts';
import type { Book } from '../src/book/book.ts';
import { ContentError } from '../src/files/content-error.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { describeVerdict } from '../src/intake/describe-verdict.ts';
import { formatVerdict } from '../src/intake/format-verdict.ts';
import { loadOriginals } from '../src/intake/load-originals.ts';
import { loadVerified } from '../src/intake/load-verified.ts';
import { recordVerified } from '../src/intake/record-verified.ts';
import { verifyArticles } from '../src/intake/verify-articles.ts';
import { describeCopyVerdict, formatCopyVerdict } from '../src/outputs/copies/format-copy-verdict.ts';
import { isGood, judgeCopy } from '../src/outputs/copies/judge-copy.ts';
import { readCopy } from '../src/outputs/copies/read-copy.ts';
import { printFindings, runCommand, type CommandOptions } from './command/run-command.ts';

const usage = `npm run verify -- DIR|FILE [OPTION…]

Holds every note against the original that it was written from: figures, dates through their reckoning, names,
designations, offices, quotations, and fewer than seven words in a row that are the article’s own. DIR holds page copies
under any names, and may hold other files. What was verified is recorded note by note in records/verified of the content
folder, without a word of the originals; from then on npm run check says which notes have changed since.

FILE is a copy of the book, as PDF or EPUB: it is said which edition it is, whether it is damaged, and what was
corrected since, by the editions on record. Only the sums that were published with it tell a forgery.

  --sums FILE     the SHA256SUMS that were published with the copy
  --content DIR   the book (default: content)
  --json          prints what was found as JSON
  --quiet         prints nothing but findings
  --help          shows this

Exit code 0: nothing wrong was found; 1: something was, or the book cannot be read; 2: wrong usage, as a folder without
files; 3: the record cannot be written.`;

await runCommand(
  usage,
  ['sums', 'content', 'json', 'quiet'],
  async (options) => {
    const { content, files } = options;
    const [path] = files;
    if (!path || files.length > 1)
      throw new UsageError('Name the one folder that holds the originals, or the one copy of the book.');
    const book = await buildBook(content);
    if (book.findings.length > 0) throw new ContentError(book.findings);
    return (await isFile(path)) ? verifyCopy(path, book, options) : verifyNotes(path, book, options);
  },
  { takesFiles: true },
);

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function verifyCopy(path: string, book: Book, { sums, json, quiet }: CommandOptions): Promise<number> {
  const bytes = await readFile(path);
  const published = sums === undefined ? undefined : await readSums(sums);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const verdict = judgeCopy(await readCopy(bytes), book, hash, published);
  if (json) console.log(JSON.stringify(describeCopyVerdict(verdict), null, 2));
  else if (!quiet) console.log(formatCopyVerdict(basename(path), verdict));
  return isGood(verdict) ? 0 : 1;
}

function readSums(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path}.`);
  });
}

async function verifyNotes(
  folder: string,
  book: Book,
  { content, json, quiet }: CommandOptions,
): Promise<number> {
  const { originals, unread } = await loadOriginals(folder);
  const verdict = verifyArticles({ ...book, language: book.meta.language }, originals);
  const { records } = await loadVerified(content);
  const date = new Date().toISOString().slice(0, 10);
  const recorded = await recordVerified(verdict.articles, records, { content, date });
  const described = describeVerdict(verdict, unread, recorded);
  if (json) console.log(JSON.stringify(described, null, 2));
  else if (verdict.findings.length > 0) printFindings(verdict.findings);
  if (!json && !quiet) console.log(formatVerdict(described));
  return verdict.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
