import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../run-script.ts';

const stock = join(import.meta.dirname, '../fixtures/book');

async function chaptersOf(content: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(join(content, 'chapters'))).toSorted();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(content, 'chapters', name), 'utf8')] as const),
    ),
  );
}

async function copyOfStock(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'a book without ids '));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  await cp(stock, content, { recursive: true });
  return content;
}

function idsOf(text: string): readonly string[] {
  return text.match(/#[hps]-[a-z0-9]+/g) ?? [];
}

/** A chapter without its ids and what was written round them. */
function wordsOf(text: string): string {
  return text.replace(/#[hps]-[a-z0-9]+/g, '').replace(/\s*\{\s*\}|(?<=\{)\s+/g, '');
}

test('Ids that stand are never changed: where all have one, nothing is written.', async () => {
  const content = await copyOfStock();
  const { code, out } = await runScript('ids', ['--content', content]);
  expect({ code, out }).toEqual({ code: 0, out: 'Every heading, sentence and paragraph has an id.\n' });
  expect(await chaptersOf(content)).toEqual(await chaptersOf(stock));
});

test('A heading, sentences and a paragraph without ids get them, once, and nothing else changes.', async () => {
  const content = await copyOfStock();
  const file = join(content, 'chapters/the-old-boat.md');
  const text = await readFile(file, 'utf8');
  const bare = text.replace(' {#h-hull}', '').replace('{#s-tern}', '').replace('\n{#p-money}', '');
  await writeFile(file, bare);
  const first = await runScript('ids', ['--content', content]);
  expect(first).toMatchObject({ code: 0, out: 'chapters/the-old-boat.md: 3 ids written.\n' });
  const written = await readFile(file, 'utf8');
  expect(idsOf(written)).toHaveLength(idsOf(text).length);
  expect(new Set(idsOf(written)).size).toBe(idsOf(text).length);
  expect(wordsOf(written)).toBe(wordsOf(text));
  const second = await runScript('ids', ['--content', content, '--quiet']);
  expect(second).toEqual({ code: 0, out: '', err: '' });
  expect(await readFile(file, 'utf8')).toBe(written);
});
