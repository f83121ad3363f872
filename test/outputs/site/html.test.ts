import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { BOOK_NAMES } from '../../books.ts';
import { builtBook, filesIn } from '../../built-book.ts';
import { testWithTool } from '../../tools.ts';

const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

/** What the checker says for want of a server: it takes a folder on disk for another origin than the page's own. */
const ALLOWED = /^Resource violates Content Security Policy \(meta tag\): .* “(?:[\w./-]+)” blocked by/;

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** Holds HTML files against the Nu checker, all in one call, and returns what it found. */
async function checkHtml(java: string, files: readonly string[]): Promise<readonly string[]> {
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const report = await new Promise<string>((resolve, reject) => {
    execFile(java, args, { maxBuffer: 2 ** 26 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  return (JSON.parse(report) as { messages: readonly Message[] }).messages
    .filter(({ message }) => !ALLOWED.test(message))
    .map(({ url, lastLine, message }) => `${url}:${lastLine ?? ''} ${message}`);
}

testWithTool('java', 'The HTML checker finds nothing in any page of any book.', async (java) => {
  const books = await Promise.all(BOOK_NAMES.map(builtBook));
  const names = await Promise.all(
    books.map(async ({ folder }) => (await filesIn(folder)).map((name) => join(folder, name))),
  );
  const pages = names.flat().filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  expect(await checkHtml(java, pages)).toEqual([]);
});

testWithTool('java', 'The HTML checker tells of an error and of a warning.', async (java) => {
  const folder = await mkdtemp(join(tmpdir(), 'a page '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'page.html');
  const page = '<!doctype html><html lang="en"><title>Page</title><p id="a">A<p id="a">B<section>C</section>';
  await writeFile(file, page);
  const found = (await checkHtml(java, [file])).join('\n');
  expect(found).toContain('Duplicate ID “a”');
  expect(found).toContain('Section lacks heading');
});
