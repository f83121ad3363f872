import { join } from 'node:path';
import { UsageError } from '../src/files/usage-error.ts';
import { formatIngested } from '../src/intake/format-ingested.ts';
import { ingestCopy } from '../src/intake/ingest-copy.ts';
import { loadOriginal } from '../src/intake/load-original.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run ingest -- FILE [OPTION…]

Reads the page copy of an article (plain text, Markdown or saved HTML) and drafts its note file: what the copy says of
it, its passages numbered and with fingerprints, as comments the figures, dates and names in each, and an empty note for
each. No sentence of the article is written. Where the article has a note file, the two are compared paragraph by
paragraph, and a file with the notes carried over is written beside it, under a name that is not read as an article.

  --id ID         the id of the article (default: that of the note file it belongs to, or its outlet and year)
  --update        adds the fingerprints that its note file lacks, and changes nothing else of it
  --content DIR   the book (default: content)
  --out DIR       the folder of the note files (default: articles in the book)
  --json          prints what came of it as JSON
  --quiet         prints nothing
  --help          shows this

Exit code 0: all is well; 1: the copy, or a note file, cannot be read; 2: wrong usage.`;

await runCommand(
  usage,
  ['id', 'update', 'content', 'out', 'json', 'quiet'],
  async ({ content, out, id, update, json, quiet, files }) => {
    const [file] = files;
    if (!file || files.length > 1) throw new UsageError('Name the one file that holds the page copy.');
    const original = await loadOriginal(file);
    const ingested = await ingestCopy(original, { content, out, id, isUpdate: update });
    if (json) console.log(JSON.stringify({ ...ingested, doubts: original.doubts }, null, 2));
    else if (!quiet) console.log(formatIngested(original, ingested));
    return 0;
  },
  { takesFiles: true, outFor: (content) => join(content, 'articles') },
);
