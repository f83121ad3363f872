import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBook } from '../src/book/build-book.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { addToChangelog } from '../src/editions/add-to-changelog.ts';
import { closeEdition } from '../src/editions/close-edition.ts';
import { formatClosed } from '../src/editions/format-closed.ts';
import { ContentError } from '../src/files/content-error.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { writeFile } from '../src/files/write-file.ts';
import { parseEdtfDate, type EdtfDate } from '../src/text/edtf-date.ts';
import { formatDate } from '../src/text/format-date.ts';
import { VERSION_STEPS, type VersionStep } from '../src/text/version.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run edition -- patch|minor|major [OPTION…]

Closes an edition: puts on record, in records/editions of the content folder, every statement with its fingerprint and
page, and the fingerprint of the Book record; writes the version into book.yaml, its day into the chapters that changed
in substance, and what changed into CHANGELOG.md beside the content folder, where there is one. Refuses where a
statement says another fact than in the edition before and corrections.yaml does not say so, where a statement is gone
and withdrawn.yaml does not say why, and where the checks find any other error.

  --changes TEXT   what changed, in words for readers; may be given several times
  --date DAY       the day of the edition, as 2026-12-01 (default: today, or SOURCE_DATE_EPOCH)
  --content DIR    the book (default: content)
  --json           prints the edition, and what changed, as JSON
  --quiet          prints nothing
  --help           shows this

Exit code 0: closed; 1: the content has errors; 2: wrong usage, as a day before the last edition; 3: it cannot be
written.`;

await runCommand(
  usage,
  ['changes', 'date', 'content', 'json', 'quiet'],
  async ({ named, changes, date, content, json, quiet }) => {
    const book = await buildBook(content);
    const options = { step: readStep(named), date: readDate(date), changes };
    const findings = await checkContent(book, content);
    if (findings.some(({ severity }) => severity === 'error')) throw new ContentError(findings);
    const closed = await closeEdition(book, content, options);
    const heading = `${closed.version} · ${formatDate(options.date, book.meta.language, '')}`;
    if (changes.length > 0) await tellReaders(join(content, '..', 'CHANGELOG.md'), { heading, changes });
    if (json) console.log(JSON.stringify(closed, null, 2));
    else if (!quiet) console.log(formatClosed(closed));
    return 0;
  },
  { takesFiles: true },
);

function readStep(named: readonly string[]): VersionStep {
  const step = VERSION_STEPS.find((one) => one === named[0]);
  if (!step || named.length > 1)
    throw new UsageError('Say which number of the version grows: patch, minor or major.');
  return step;
}

function readDate(written: string | undefined): EdtfDate {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const date = parseEdtfDate(written ?? now.toISOString().slice(0, 10));
  if (date?.precision !== 'day' || date.earliest !== date.latest)
    throw new UsageError(`“${written}” is no day, as 2026-12-01.`);
  return date;
}

async function tellReaders(path: string, edition: Parameters<typeof addToChangelog>[1]): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) await writeFile(path, addToChangelog(await readFile(path, 'utf8'), edition));
}
