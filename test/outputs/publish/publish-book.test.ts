import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replaceFolder, restoreFolder } from '../../../src/outputs/publish/replace-folder.ts';
import { builtBook, filesIn } from '../../built-book.ts';
import { runScript } from '../../run-script.ts';

const stock = join(import.meta.dirname, '../../fixtures/book');
const onPinnedPlatform =
  process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];

/** A folder with a space in its name, gone when the test ends. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a reader '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that holds the published stock book as `dist`, and nothing else. */
async function publishedFolder(): Promise<string> {
  const folder = await makeFolder();
  await cp((await builtBook('stock')).folder, join(folder, 'dist'), { recursive: true });
  return folder;
}

/** A copy of the stock book's content in which `part` of a file is something else. */
async function contentWith(file: string, part: string | RegExp, instead: string): Promise<string> {
  const content = join(await makeFolder(), 'my content');
  await cp(stock, content, { recursive: true });
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toMatch(part);
  await writeFile(join(content, file), text.replace(part, instead));
  return content;
}

async function makeProgram(text: string): Promise<string> {
  const path = join(await makeFolder(), 'chrome');
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const hash = async (name: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  const names = await filesIn(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)] as const)));
}

/** Throws unless the folder holds the stock book as it was published before, and nothing beside it. */
async function expectUntouched(folder: string): Promise<void> {
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await hashesOf(join(folder, 'dist'))).toEqual(await hashesOf((await builtBook('stock')).folder));
}

describe('What was published before stays whole, and nothing is left beside it,', () => {
  test('where the content has an error.', async () => {
    const folder = await publishedFolder();
    const content = await contentWith('chapters/the-old-boat.md', '@courier-1997', '@curier-1997');
    const { code, err } = await runScript('build', ['--content', content, '--out', join(folder, 'dist')]);
    expect(code).toBe(1);
    expect(err).toContain('chapters/the-old-boat.md:');
    expect(err).toContain('Did you mean');
    expect(err).toContain('Nothing was published.');
    await expectUntouched(folder);
  });

  test.skipIf(process.platform === 'win32').each([
    ['no browser', 'exit 1', 'does not start as a browser'],
    [
      'a browser that only tells its version',
      '[ "$1" = --version ] && echo Chromium 150.0.1.2',
      'does not start',
    ],
  ])('where CHROME_PATH names %s.', async (_, program, message) => {
    const folder = await publishedFolder();
    const env = { CHROME_PATH: await makeProgram(program) };
    const args = ['--content', stock, '--out', join(folder, 'dist')];
    const { code, err } = await runScript('build', args, { env });
    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(err).toContain('Let CHROME_PATH name');
    await expectUntouched(folder);
  });

  test.skipIf(process.platform === 'win32')('where Ctrl-C comes in the midst of printing.', async () => {
    const folder = await publishedFolder();
    let isSent = false;
    const { code, err } = await runScript('build', ['--content', stock, '--out', join(folder, 'dist')], {
      onPrint: (printed, script) => {
        if (!isSent && printed.includes('Printing')) isSent = script.kill('SIGINT');
      },
    });
    expect(isSent).toBe(true);
    expect(code).toBe(130);
    expect(err).toBe('Stopped. What was published before is untouched.\n');
    await expectUntouched(folder);
  });

  test.skipIf(process.platform === 'win32')('where a file grows past what the machine allows.', async () => {
    const folder = await publishedFolder();
    const args = ['--content', stock, '--out', join(folder, 'dist')];
    const { code, out, err } = await runScript('build', args, { before: 'ulimit -f 8' });
    expect(code).toBe(3);
    expect(err).toBe(
      'A file grew past the size that this machine allows (ulimit -f). Raise the limit, and build again.\nNothing was published.\n',
    );
    expect(out).not.toContain('Published');
    await expectUntouched(folder);
  });

  test.skipIf(process.platform === 'win32')('where the browser has no room to write in.', async () => {
    const folder = await publishedFolder();
    const args = ['--content', stock, '--out', join(folder, 'dist')];
    const { code, err } = await runScript('build', args, { before: 'ulimit -f 40' });
    expect(code).toBe(3);
    expect(err).toMatch(/browser|grew past/);
    await expectUntouched(folder);
  });
});

test.skipIf(process.platform === 'win32')(
  'A build that is killed leaves what was published whole, and the next one clears away what it left.',
  async () => {
    const folder = await publishedFolder();
    const args = ['--content', stock, '--out', join(folder, 'dist')];
    const { code } = await runScript('build', args, {
      onPrint: (printed, script) => {
        if (printed.includes('Printing')) script.kill('SIGKILL');
      },
    });
    expect(code).toBeNull();
    const before = await hashesOf((await builtBook('stock')).folder);
    expect(await hashesOf(join(folder, 'dist'))).toEqual(before);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.dist-stage-\d+$/), 'dist']);
    const next = await runScript('build', [...args, '--only', 'html', '--force', '--quiet']);
    expect(next).toMatchObject({ code: 0, out: '', err: '' });
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await filesIn(join(folder, 'dist'))).not.toContain('book.pdf');
  },
);

test('A folder that cannot be put in place leaves the one that was there.', async () => {
  const folder = await makeFolder();
  const out = join(folder, 'dist');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'old');
  expect(() => replaceFolder(join(folder, 'missing'), out)).toThrow('ENOENT');
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
});

test('What a build that was killed had moved aside is put back.', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, '.dist-previous'));
  await writeFile(join(folder, '.dist-previous', 'index.html'), 'old');
  restoreFolder(join(folder, 'dist'));
  expect(await readdir(folder)).toEqual(['dist']);
  restoreFolder(join(folder, 'dist'));
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old');
});

describe('A build refuses to publish', () => {
  test('over files that no build made.', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'letter.txt'), 'Dear reader');
    const { code, err } = await runScript('build', ['--content', stock, '--out', folder, '--force']);
    expect(code).toBe(2);
    expect(err).toContain(`${folder} holds files that no build of a book made`);
    expect(err).toContain('Name another folder with --out.');
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });

  test('a part over a fuller book, unless it is forced to.', async () => {
    const folder = await publishedFolder();
    const args = ['--content', stock, '--out', join(folder, 'dist'), '--only', 'html'];
    const { code, err } = await runScript('build', args);
    expect(code).toBe(2);
    expect(err).toContain('holds a fuller book (html, pdf, epub, feeds); this build makes html alone.');
    expect(err).toContain('add --force');
    await expectUntouched(folder);
  });

  test('in the place of a file.', async () => {
    const file = join(await makeFolder(), 'dist');
    await writeFile(file, 'Dear reader');
    const { code, err } = await runScript('build', ['--content', stock, '--out', file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file} is no folder. Name another with --out.`);
    expect(await readFile(file, 'utf8')).toBe('Dear reader');
  });

  test('in a file as though it were a folder.', async () => {
    const file = join(await makeFolder(), 'letter.txt');
    await writeFile(file, 'Dear reader');
    const { code, err } = await runScript('build', ['--content', stock, '--out', join(file, 'dist')]);
    expect(code).toBe(3);
    expect(err).toContain(`Nothing can be written in ${file} (ENOTDIR).`);
    expect(err).toContain('name another with --out');
  });

  test.skipIf(process.platform !== 'linux')('where no folder can be made.', async () => {
    const { code, err } = await runScript('build', [
      '--content',
      stock,
      '--out',
      '/proc/no-such-process/dist',
    ]);
    expect(code).toBe(3);
    expect(err).toContain('Nothing can be written in /proc/no-such-process (ENOENT).');
  });
});

test('HTML and feeds alone need no browser, wherever CHROME_PATH leads; paths have spaces and begin where npm was called.', async () => {
  const content = await contentWith('book.yaml', 'https://ormsay.example/ferry/', 'https://ormsay.example/');
  const from = join(content, '..');
  const { code, out, err } = await runScript(
    'build',
    ['--content', 'my content', '--out', 'my book/dist', '--only', 'html,feeds', '--quiet'],
    { env: { CHROME_PATH: '/nowhere', INIT_CWD: from } },
  );
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  const files = await filesIn(join(from, 'my book/dist'));
  expect(files).toContain('feed.xml');
  expect(files).toContain('chapters/the-old-boat/index.html');
  expect(files.filter((name) => /pdf|epub|print|\.part$/.test(name))).toEqual([]);
  for (const name of files.filter((file) => /\.(?:html|xml)$/.test(file))) {
    expect(await readFile(join(from, 'my book/dist', name), 'utf8')).not.toMatch(/book\.(?:pdf|epub)/);
  }
  expect(await readdir(join(from, 'my book'))).toEqual(['dist']);
});

test.skipIf(!onPinnedPlatform)(
  'Another place, time zone and language of the machine make the same bytes in every file.',
  async () => {
    const out = join(await makeFolder(), 'çıktı');
    const { folder } = await builtBook('stock');
    const args = ['--content', stock, '--out', out, '--quiet'];
    const env = { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: undefined };
    expect(await runScript('build', args, { env })).toEqual({ code: 0, out: '', err: '' });
    expect(await filesIn(out)).toEqual(expect.arrayContaining(['book.pdf', 'book.epub']));
    expect(await hashesOf(out)).toEqual(await hashesOf(folder));
  },
);

test.skipIf(!onPinnedPlatform)('SHA256SUMS names every other file with its sum.', async () => {
  for (const name of ['real', 'stock'] as const) {
    const { folder } = await builtBook(name);
    const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).split('\n').slice(0, -1);
    const sums = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const { SHA256SUMS: _, ...hashes } = await hashesOf(folder);
    expect(Object.keys(sums).length).toBeGreaterThan(15);
    expect(sums).toEqual(hashes);
  }
});
