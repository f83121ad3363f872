import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { builtBook } from '../../built-book.ts';
import { findTestBrowser } from '../../test-browser.ts';

const ace = join(
  dirname(createRequire(import.meta.url).resolve('@daisy/ace-cli/package.json')),
  'bin/ace.js',
);

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly { readonly 'earl:test': { readonly 'dct:title': string } }[];
  }[];
}

/** Holds a package against the rules of Ace by DAISY in the project’s own browser: whether it passes, and each violation. */
async function checkAccess(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ace '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'book.epub');
  await writeFile(file, bytes);
  const { path, env } = await findTestBrowser();
  const settings = { ...env, HOME: folder, PATH: process.env['PATH'], PUPPETEER_EXECUTABLE_PATH: path };
  await new Promise<void>((resolve) => {
    execFile(process.execPath, [ace, '--force', '--outdir', folder, file], { env: settings }, () =>
      resolve(),
    );
  });
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as AceReport;
  const violations = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map(({ 'earl:test': rule }) => `${url}: ${rule['dct:title']}`),
  );
  return [report['earl:result']['earl:outcome'], ...violations];
}

test.each(['real', 'french'] as const)(
  'Ace finds no violation in the book %s.',
  async (name) => {
    const { folder } = await builtBook(name);
    expect(await checkAccess(await readFile(join(folder, 'book.epub')))).toEqual(['pass']);
  },
  180_000,
);

test('Ace tells of a picture without words and of metadata that is not there.', async () => {
  const { folder } = await builtBook('short');
  const files = unzipSync(await readFile(join(folder, 'book.epub')));
  const edited = (name: string, part: RegExp) => ({
    [name]: strToU8(strFromU8(files[name]!).replace(part, '')),
  });
  const spoilt = {
    ...files,
    ...edited('OPS/cover.xhtml', / alt="[^"]*"/),
    ...edited('OPS/package.opf', /<meta property="schema:accessMode">.*?<\/meta>/gs),
  };
  const [outcome, ...violations] = await checkAccess(zipSync(spoilt));
  expect(outcome).toBe('fail');
  expect(violations).toEqual(
    expect.arrayContaining(['cover.xhtml: image-alt', expect.stringContaining('accessmode')]),
  );
}, 180_000);
