import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { loadText, MAX_BYTES } from '../../src/files/load-text.ts';

async function lay(bytes: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a file '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'a.md'), bytes);
  return folder;
}

async function loadBytes(bytes: string | Uint8Array) {
  return loadText(await lay(bytes), 'a.md');
}

describe('A text', () => {
  test.each(['one\ntwo\n', 'one\r\ntwo\r\n', 'one\rtwo\r', '\uFEFFone\ntwo\n', '\uFEFFone\r\ntwo\r'])(
    'has line feeds and no byte order mark: %j.',
    async (written) => {
      expect((await loadBytes(written)).source).toEqual({ path: 'a.md', text: 'one\ntwo\n' });
    },
  );

  test('keeps every character of UTF-8.', async () => {
    const text = 'Maïga\u00A0– “Ö” \u{1F6E5}\tend';
    expect((await loadBytes(text)).source?.text).toBe(text);
  });

  test('has the name that messages give it.', async () => {
    expect((await loadText(await lay('a'), 'a.md', 'layouts/a.md')).source?.path).toBe('layouts/a.md');
  });
});

describe('Refused is', () => {
  test.each([
    ['a letter of Latin-1', Buffer.from('one\ncaf\xE9 two', 'latin1'), 'E9', 2, 4],
    ['one at the end', Buffer.from('caf\xE9', 'latin1'), 'E9', 1, 4],
    ['a character cut off', Buffer.from([0x61, 0xe2, 0x82]), 'E2', 1, 2],
    ['a byte that begins nothing', Buffer.from([0x61, 0x80, 0x61]), '80', 1, 2],
    ['the first byte', Buffer.from([0xff, 0x61]), 'FF', 1, 1],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), 'FF', 1, 1],
  ])('%s, with its place.', async (_, bytes, byte, line, column) => {
    const { findings } = await loadBytes(bytes);
    expect(findings).toMatchObject([{ rule: 'file-is-readable', place: { line, column } }]);
    expect(findings[0]?.message).toContain(`Byte ${byte} `);
  });

  test.each(['a\u0000', 'a\u001B[0m', 'a\u007F', 'a\u0085', 'a\uFFFE'])(
    'a control character: %j.',
    async (text) => {
      const { findings } = await loadBytes(text);
      expect(findings).toMatchObject([{ rule: 'file-is-readable', place: { line: 1, column: 2 } }]);
    },
  );

  test('more than the limit, and not the limit itself.', async () => {
    expect((await loadBytes('a'.repeat(MAX_BYTES))).source?.text).toHaveLength(MAX_BYTES);
    expect((await loadBytes('a'.repeat(MAX_BYTES + 1))).findings[0]?.message).toContain('MB');
  });

  test('a folder, and a file that is not there.', async () => {
    const folder = await lay('a');
    await mkdir(join(folder, 'b.md'));
    expect((await loadText(folder, 'b.md')).findings[0]?.message).toContain('cannot be read (EISDIR)');
    expect((await loadText(folder, 'c.md')).findings[0]?.message).toBe('This file is missing.');
  });
});

test('Files are listed by their ending, in the order of their names, without hidden ones and folders.', async () => {
  const folder = await lay('a');
  for (const name of ['C.md', 'b.md', 'é.md', '.d.md', 'e.txt']) await writeFile(join(folder, name), 'a');
  await mkdir(join(folder, 'f.md'));
  expect(await listFiles(folder, '.md')).toEqual(['C.md', 'a.md', 'b.md', 'é.md']);
  expect(await listFiles(join(folder, 'nowhere'), '.md')).toEqual([]);
});
