import { buildBook } from '../src/book/build-book.ts';
import { ContentError } from '../src/files/content-error.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { describeVerdict } from '../src/intake/describe-verdict.ts';
import { formatVerdict } from '../src/intake/format-verdict.ts';
import { loadOriginals } from '../src/intake/load-originals.ts';
import { loadVerified } from '../src/intake/load-verified.ts';
import { recordVerified } from '../src/intake/record-verified.ts';
import { verifyArticles } from '../src/intake/verify-articles.ts';
import { printFindings, runCommand } from './command/run-command.ts';

const usage = `npm run verify -- DIR [OPTION…]

Holds every note against the original that it was written from: figures, dates through their reckoning, names,
designations, offices, quotations, and fewer than seven words in a row that are the article’s own. DIR holds page copies
under any names, and may hold other files. What was verified is recorded note by note in records/verified of the content
folder, without a word of the originals; from then on npm run check says which notes have changed since.

  --content DIR   the book (default: content)
  --json          prints what was found as JSON
  --quiet         prints nothing but findings
  --help          shows this

Exit code 0: nothing wrong was found; 1: something was, or the book cannot be read; 2: wrong usage, as a folder without
files; 3: the record cannot be written.`;

await runCommand(
  usage,
  ['content', 'json', 'quiet'],
  async ({ content, json, quiet, files }) => {
    const [folder] = files;
    if (!folder || files.length > 1) throw new UsageError('Name the one folder that holds the originals.');
    const book = await buildBook(content);
    if (book.findings.length > 0) throw new ContentError(book.findings);
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
  },
  { takesFiles: true },
);
