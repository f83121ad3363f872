import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../src/outputs/find-browser.ts';
import { measureCitations } from './bench/measure-citations.ts';
import { measureEpub } from './bench/measure-epub.ts';
import { measureEvidence } from './bench/measure-evidence.ts';
import { measurePdf } from './bench/measure-pdf.ts';
import { measurePdfLosses } from './bench/measure-pdf-losses.ts';
import { measureSite } from './bench/measure-site.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run bench [-- WHAT] [OPTION…]

Measures the commands, the weight of the pages and whether two builds are equal, and puts pagedjs-cli beside our print of
the same page. WHAT \`evidence\` measures the rules instead: one wrong change at a time to the book, and how many are found
where they were made; false alarms in good prose; and how the time of a check grows. Exit code 1 where a goal is missed.
WHAT \`citations\` measures what citations add to a build of 1,000 chapters, as a share of the rest of it.
WHAT \`pdf\` prints made-up books of about 25, 100 and 400 pages with our print and with pagedjs-cli as it comes, and the
book itself; it prints time and memory of each. WHAT \`pdf-losses\` prints twenty books made to lose text, and counts the
words that each of the two has lost or doubled. WHAT \`epub\` packs the EPUB, and prints how long that takes.
WHAT \`site\` opens the site as a reader does: what a chapter weighs and asks for, what moves, how soon the search answers,
and contrasts, each beside its goal, and the weight of others beside ours.

  --content DIR   the book (default: content)
  --json          prints what came of \`evidence\` as JSON, with every change that was missed
  --help          shows this`;

const root = join(import.meta.dirname, '..');

await runCommand(
  usage,
  ['content', 'json'],
  async ({ content, files, json }) => {
    if (files.some((file) => basename(file) === 'evidence')) {
      return (await measureEvidence(content, json)) ? 0 : 1;
    }
    if (files.some((file) => basename(file) === 'citations')) {
      return (await measureCitations(join(root, 'test/fixtures/book'))) ? 0 : 1;
    }
    if (files.some((file) => basename(file) === 'epub')) return (await measureEpub(content)) ? 0 : 1;
    if (files.some((file) => basename(file) === 'site')) {
      return (await measureSite(content, join(root, 'test/fixtures/book'))) ? 0 : 1;
    }
    if (files.some((file) => basename(file) === 'pdf')) return (await measurePdf(content)) ? 0 : 1;
    if (files.some((file) => basename(file) === 'pdf-losses')) return (await measurePdfLosses()) ? 0 : 1;
    const work = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const out = join(work, 'first');
      report(
        'npm run check',
        times(5, () => script('check', ['--content', content, '--quiet'])),
      );
      report(
        'npm run build',
        times(3, () => build(content, out)),
      );
      console.log(weigh(out));
      console.log(compareBuilds(content, out, join(work, 'second')));
      await besidePeer(content, work);
      return 0;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
  { takesFiles: true },
);

function script(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const command = [join(root, 'scripts', `${name}.ts`), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
}

function build(content: string, out: string, env?: Readonly<Record<string, string>>): void {
  script('build', ['--content', content, '--out', out, '--quiet'], env);
}

/** Seconds of each of `runs` runs, after one that is not counted. */
function times(runs: number, run: () => void): readonly number[] {
  run();
  return Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e9;
  }).toSorted((a, b) => a - b);
}

function median(seconds: readonly number[]): number {
  return seconds[seconds.length >> 1]!;
}

function report(name: string, seconds: readonly number[]): void {
  const [least, most] = [seconds[0]!, seconds.at(-1)!];
  console.log(
    `${name}: median ${median(seconds).toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)}, ${seconds.length} runs)`,
  );
}

/** The heaviest chapter page with its style sheet, and with the fonts. */
function weigh(out: string): string {
  const packed = (path: string) => brotliCompressSync(readFileSync(join(out, path))).length;
  const chapters = readdirSync(join(out, 'chapters')).map((slug) => packed(`chapters/${slug}/index.html`));
  const text = Math.max(...chapters) + packed('styles/screen.css');
  const fonts = readdirSync(join(out, 'fonts')).reduce(
    (sum, name) => sum + readFileSync(join(out, 'fonts', name)).length,
    0,
  );
  return `heaviest chapter page: ${kilobytes(text)} brotli, ${kilobytes(text + fonts)} with fonts`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** Another folder, zone and locale: every byte must be the same. */
function compareBuilds(content: string, first: string, second: string): string {
  build(content, second, { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const names = readdirSync(first, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const differing = names
    .map((entry) => join(entry.parentPath, entry.name).slice(first.length))
    .filter((name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))));
  return `two builds, the second with TZ=Asia/Shanghai LANG=tr_TR.UTF-8: ${names.length} files, ${differing.length} differ${differing.length > 0 ? `: ${differing.join(', ')}` : ''}`;
}

/** pagedjs-cli as it comes, on the page that our PDF is printed from, in the same browser. */
async function besidePeer(content: string, work: string): Promise<void> {
  const { publishBook } = await import('../src/outputs/publish/publish-book.ts');
  const search = {
    env: process.env,
    cacheFolder: join(root, 'node_modules', '.cache', 'browser-153.0.0'),
    platform: process.platform,
    arch: process.arch,
    onProgress: () => undefined,
  };
  const out = join(work, 'peer');
  const rest = { force: true, keepPrintPage: true, browserSearch: search, onProgress: () => undefined };
  await publishBook({
    content,
    out,
    made: ['html', 'pdf', 'feeds'],
    ...rest,
    signal: new AbortController().signal,
  });
  const browser = await findBrowser(search);
  const peer = times(3, () => {
    const cli = join(root, 'node_modules', 'pagedjs-cli', 'src', 'cli.js');
    const args = [
      cli,
      join(out, 'print/index.html'),
      '-o',
      join(work, 'peer.pdf'),
      '--browserArgs',
      '--no-sandbox',
    ];
    const env = { ...process.env, ...browser.env, PUPPETEER_EXECUTABLE_PATH: browser.path };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: out, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`pagedjs-cli ended with ${status}: ${stderr}`);
  });
  const ours = times(3, () =>
    script('build', ['--content', content, '--out', join(work, 'pdf'), '--only', 'pdf', '--quiet']),
  );
  report('pagedjs-cli on our print page', peer);
  report('npm run build -- --only pdf (checks, renders and proves too)', ours);
  console.log(`ratio: ${(median(peer) / median(ours)).toFixed(2)}`);
}
