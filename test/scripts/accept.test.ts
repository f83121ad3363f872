import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';
import { runScript } from '../run-script.ts';

test('`npm run accept` accepts a statement; when its note changes, `npm run check` finds it, and is content once it is accepted anew.', async () => {
  const content = await layBook();
  const run = (script: string, ...args: string[]) => runScript(script, [...args, '--content', content]);
  const first = await run('accept', 's-gannet');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('mail-1998#2, not accepted before:\n  note: The captain gives the room as 36');
  expect(first.out).toMatch(/\nAccepted: s-gannet\.\n$/);
  expect((await run('check')).code).toBe(0);

  const file = join(content, 'articles/mail-1998.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('The captain gives', 'Her captain gives'));
  const changed = await run('check');
  expect(changed.code).toBe(1);
  expect(changed.err).toContain(
    'error: The note on mail-1998#2 has changed since s-gannet was accepted with it (taken out: The; put in: Her).',
  );

  const shown = await run('accept', 's-gannet', '--show');
  expect(shown.out).toContain('[-The-] captain gives');
  expect(shown.out).toContain('{+Her+} captain gives');
  expect(shown.out).toMatch(/\nShown, and not accepted\.\n$/);
  expect((await run('check', '--quiet')).code).toBe(1);

  expect(await run('accept', 's-gannet', '--quiet')).toEqual({ code: 0, out: '', err: '' });
  expect((await run('check', '--quiet')).code).toBe(0);
});

test('Two statements in one call, or none, are wrong usage, and the message says why; so is one that the book does not have.', async () => {
  const content = await layBook();
  const run = (...args: string[]) => runScript('accept', [...args, '--content', content]);
  const two = await run('s-gannet', 's-tern');
  expect(two).toMatchObject({ code: 2, out: '' });
  expect(two.err).toContain('each is to be looked at beside its notes');
  expect((await run()).code).toBe(2);
  const unknown = await run('s-ganet');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('Did you mean s-gannet?');
});

test('As JSON the statement comes with each note as it was accepted and as it is shown.', async () => {
  const content = await layBook();
  const { code, out } = await runScript('accept', ['s-union', '--show', '--json', '--content', content]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    statement: 's-union',
    citations: [
      { passage: 'courier-1997#2', state: 'not accepted', shown: expect.stringMatching(/^note: /) },
    ],
  });
});
