import { join } from 'node:path';
import { UsageError } from '../src/files/usage-error.ts';
import { measureCitations } from './bench/measure-citations.ts';
import { measureCommands } from './bench/measure-commands.ts';
import { measureEpub } from './bench/measure-epub.ts';
import { measureEvidence } from './bench/measure-evidence.ts';
import { measurePdfLosses } from './bench/measure-pdf-losses.ts';
import { measurePdf } from './bench/measure-pdf.ts';
import { measureSite } from './bench/measure-site.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run bench [-- WHAT] [OPTION…]

Times the check and the build, and sees whether two builds are equal. WHAT names another thing to be measured, beside its
goals:

  evidence    the rules: one wrong change at a time to the book, and how many are found where they were made; false alarms
              in good prose; how the time of a check grows
  citations   what citations add to a build of 1,000 chapters, as a share of the rest of it
  site        what a reader's browser loads, how the pages grow, how soon the search answers
  pdf         time and memory of made-up books of about 25, 100 and 400 pages, with our print and with pagedjs-cli as it
              comes, and of the book itself
  pdf-losses  twenty books made to lose text: the words that each of the two has lost or doubled
  epub        how long the EPUB takes to pack, and its size

  --content DIR   the book (default: content)
  --json          prints what came of evidence as JSON, with every change that was missed
  --help          shows this

Exit code 0: the goals are reached; 1: one is missed; 2: wrong usage.`;

const stock = join(import.meta.dirname, '../test/fixtures/book');

type Measure = (content: string, json: boolean) => boolean | Promise<boolean>;

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['evidence', measureEvidence],
  ['citations', () => measureCitations(stock)],
  ['site', (content) => measureSite(content, stock)],
  ['pdf', measurePdf],
  ['pdf-losses', measurePdfLosses],
  ['epub', measureEpub],
]);

await runCommand(
  usage,
  ['content', 'json'],
  async ({ content, named, json }) => {
    const [what, ...more] = named;
    const measure = what === undefined ? measureCommands : MEASURES.get(what);
    if (!measure || more.length > 0)
      throw new UsageError(`Name one of ${[...MEASURES.keys()].join(', ')}, or nothing.`);
    return (await measure(content, json)) ? 0 : 1;
  },
  { takesFiles: true },
);
