import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';
import { runScript } from '../run-script.ts';

test('`npm run reading` records the reading that it is given, and refuses one that is not there.', async () => {
  const content = await layBook();
  const file = join(content, '..', 'my reading.yaml');
  await writeFile(
    file,
    'reader: A\ntask: B\ndate: 1998-03-01\nread: [{ statement: s-tern, said: supported }]\n',
  );
  const recorded = await runScript('reading', [file, '--content', content]);
  expect(recorded).toMatchObject({ code: 0, out: 'Recorded as records/readings/my reading.yaml.\n' });
  expect(await readFile(join(content, 'records/readings/my reading.yaml'), 'utf8')).toMatch(
    /^ {2}s-[\w-]+: [0-9a-f"]{16,18}$/m,
  );
  const missing = await runScript('reading', ['no such file', '--content', content]);
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect((await runScript('reading', ['--content', content])).code).toBe(2);
});
