import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buildBook } from '../src/book/build-book.ts';
import { recordReading } from '../src/editions/record-reading.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run reading -- FILE [OPTION…]

Records a reading of the book by somebody who did not write it, in records/readings of the content folder, with a
fingerprint of each statement as it stands. FILE is YAML: reader, task, date, and read, a list of
{ statement, said, remark, kept-because }, where said is one of: supported, not supported, overstated, misattributed,
unclear.

  --content DIR   the book (default: content)
  --quiet         prints nothing
  --help          shows this`;

await runCommand(
  usage,
  ['content', 'quiet'],
  async ({ content, quiet, files }) => {
    const [file] = files;
    if (!file || files.length > 1) throw new UsageError('Name the one file that holds the reading.');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new UsageError(`There is no file ${file}.`);
    });
    const path = await recordReading({ path: basename(file), text }, await buildBook(content), content);
    if (!quiet) console.log(`Recorded as ${path}.`);
    return 0;
  },
  { takesFiles: true },
);
