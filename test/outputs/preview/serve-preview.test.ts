import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePreview, type Preview } from '../../../src/outputs/preview/serve-preview.ts';

const PAGE = `<html><head><meta content="default-src 'none'; style-src 'self'"></head><body>A page</body></html>`;

let parent: string;
let preview: Preview;
let address: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'a preview '));
  await mkdir(join(parent, 'site/a part'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'not for readers');
  await writeFile(join(parent, 'site/a part/index.html'), PAGE);
  preview = servePreview(join(parent, 'site'));
  await new Promise<void>((resolve) => preview.server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(preview.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  preview.server.closeAllConnections();
  preview.server.close();
  await rm(parent, { recursive: true, force: true });
});

test('A page comes with the script that loads it anew, and may run that one alone.', async () => {
  const html = await (await fetch(`${address}/a%20part/`)).text();
  expect(html).toContain('A page');
  expect(html).toContain('<script src="/preview.js" defer></script>');
  expect(html).toContain(`script-src 'self'`);
});

test.each(['/../secret.txt', '/..%2Fsecret.txt', '/a%20part/..%2F..%2Fsecret.txt', '/%zz'])(
  'Nothing outside the folder is served: %s',
  async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('not for readers');
  },
);

test('While there is trouble every page tells it, escaped; then the pages are back, and readers are told each time.', async () => {
  const events = (await fetch(`${address}/preview-events`)).body!.getReader();
  await events.read();
  preview.show('chapters/a.md:3:1 <script>');
  expect(new TextDecoder().decode((await events.read()).value)).toContain('data:');
  const broken = await fetch(`${address}/a%20part/`);
  expect(broken.status).toBe(500);
  expect(await broken.text()).toContain('chapters/a.md:3:1 &lt;script&gt;');
  preview.show();
  expect(new TextDecoder().decode((await events.read()).value)).toContain('data:');
  expect((await fetch(`${address}/a%20part/`)).status).toBe(200);
  await events.cancel();
});
