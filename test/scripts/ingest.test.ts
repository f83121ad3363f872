import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';
import { runScript } from '../run-script.ts';

const COPY = join(import.meta.dirname, '../fixtures/intake/a-magazine-page/copy.txt');

test('`npm run ingest` drafts a note file and says what is doubtful, then finds that nothing has changed.', async () => {
  const content = await layBook();
  const drafted = await runScript('ingest', [COPY, '--content', content, '--id', 'review-1998']);
  expect(drafted).toMatchObject({ code: 0, err: '' });
  expect(drafted.out).toContain('copy.txt: headline, standfirst, caption, 7 paragraphs of');
  expect(drafted.out).toContain('? The last lines are taken for an advertisement of the page');
  expect(drafted.out).toContain(`Written to ${join(content, 'articles/review-1998.yaml')}.`);
  const again = await runScript('ingest', [COPY, '--content', content, '--json']);
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(again.out)).toMatchObject({ id: 'review-1998', compared: expect.any(Array) });
  expect(await runScript('ingest', [COPY, '--content', content, '--quiet'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
});

test('What cannot be read is told with exit code 1, wrong usage with 2.', async () => {
  const content = await layBook();
  const list = join(content, '..', 'list.md');
  await writeFile(list, '- flour\n- eggs\n');
  const refused = await runScript('ingest', [list, '--content', content]);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('list.md:1:1');
  for (const args of [[], ['no such file'], [COPY, COPY], [COPY, '--id', 'No Id'], [COPY, '--updat']])
    expect(await runScript('ingest', [...args, '--content', content])).toMatchObject({ code: 2, out: '' });
});
