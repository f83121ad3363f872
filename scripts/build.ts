import { join } from 'node:path';
import { UsageError } from '../src/files/usage-error.ts';
import { OUTPUTS, type Output } from '../src/outputs/site/site-options.ts';
import { printFindings, runCommand } from './command/run-command.ts';
import { showProgress } from './command/show-progress.ts';

const usage = `npm run build [-- OPTION…]

Checks the book, renders the site, prints the PDF, and publishes all of it in one step.

  --content DIR    the book (default: content)
  --out DIR        where it is published (default: dist)
  --only LIST      makes these alone: ${OUTPUTS.join(', ')}
  --base-url URL   the address at which it will stand, in place of the one in book.yaml
  --force          lets a part replace a fuller book
  --json           prints what was made as JSON
  --quiet          prints nothing but errors
  --help           shows this

CHROME_PATH names the browser that prints, in place of the pinned one.
Exit code 0: published; 1: the content has errors; 2: wrong usage; 3: a tool failed.`;

await runCommand(
  usage,
  ['content', 'out', 'only', 'base-url', 'force', 'json', 'quiet'],
  async ({ content, out, only, baseUrl, force, json, quiet }, signal) => {
    const made = readOnly(only);
    const address = readBaseUrl(baseUrl);
    const onProgress = showProgress(quiet || json);
    // Only now, since it takes most of a second: help and a wrong option are answered at once.
    const { publishBook } = await import('../src/outputs/publish/publish-book.ts');
    const report = await publishBook({
      content,
      out,
      made,
      baseUrl: address,
      force,
      browserSearch: {
        env: process.env,
        cacheFolder: join(import.meta.dirname, '..', 'node_modules', '.cache', 'browser-153.0.0'),
        platform: process.platform,
        arch: process.arch,
        onProgress,
      },
      onProgress,
      signal,
    });
    if (json) console.log(JSON.stringify({ out, ...report }));
    else if (!quiet) {
      if (report.warnings.length > 0) printFindings(report.warnings);
      if (report.notReproducible) console.log(`not reproducible: ${report.notReproducible}`);
      console.log(`Published to ${out}.`);
    }
    return 0;
  },
);

function readOnly(only: string | undefined): readonly Output[] {
  if (only === undefined) return OUTPUTS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !OUTPUTS.includes(name as Output));
  if (unknown !== undefined)
    throw new UsageError(`--only does not know “${unknown}”; it takes ${OUTPUTS.join(', ')}.`);
  return OUTPUTS.filter((output) => names.includes(output));
}

function readBaseUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^\s"<>?#]+$/.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--base-url takes a full address, as https://example.org/book/; this is “${url}”.`);
  }
  return url;
}
