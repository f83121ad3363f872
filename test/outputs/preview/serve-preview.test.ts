import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { servePreview, type Preview, type PreviewSite } from '../../../src/outputs/preview/serve-preview.ts';

const PAGE = `<html><head><meta content="default-src 'none'; style-src 'self'"></head><body>A page</body></html>`;

let folder: string;
let site: PreviewSite;
let preview: Preview;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a preview '));
  await writeFile(join(folder, 'a boat.svg'), '<svg/>');
  await writeFile(join(folder, 'secret.txt'), 'not for readers');
  site = {
    textByPath: { '/': PAGE, '/a part/': PAGE, '/book.html': PAGE, '/styles/screen.css': 'a{}' },
    fileByPath: { '/figures/a boat.svg': join(folder, 'a boat.svg') },
  };
  preview = servePreview();
  await new Promise<void>((resolve) => preview.server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(preview.server.address() as AddressInfo).port}`;
});

beforeEach(() => preview.show(site));

afterAll(async () => {
  preview.server.closeAllConnections();
  preview.server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['/', '/index.html', '/a%20part/', '/a%20part/index.html', '/book.html'])(
  'A page comes with the script that loads it anew, and may run that one alone: %s',
  async (path) => {
    const response = await fetch(address + path);
    const html = await response.text();
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('A page');
    expect(html).toContain('<script src="/preview.js" defer></script>');
    expect(html).toContain(`script-src 'self'`);
  },
);

test.each([
  ['/styles/screen.css', 'text/css; charset=utf-8', 'a{}'],
  ['/figures/a%20boat.svg', 'image/svg+xml', '<svg/>'],
])('What is no page is served as it is, by its type: %s', async (path, type, body) => {
  const response = await fetch(address + path);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test.each([
  '/secret.txt',
  '/figures/..%2Fsecret.txt',
  '/a%20part/..%2F..%2Fsecret.txt',
  '/constructor',
  '/%zz',
])('Nothing is served but what the site holds: %s', async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('not for readers');
});

test('A page that is not there is loaded anew as well: it may come with the next change.', async () => {
  expect(await (await fetch(`${address}/no/`)).text()).toContain('<script src="/preview.js" defer></script>');
});

test('While there is trouble every page tells it, escaped; then the pages are back, and readers are told each time.', async () => {
  const events = (await fetch(`${address}/preview-events`)).body!.getReader();
  await events.read();
  preview.show({ trouble: 'chapters/a.md:3:1 <script>' });
  expect(new TextDecoder().decode((await events.read()).value)).toContain('data:');
  const broken = await fetch(`${address}/a%20part/`);
  expect(broken.status).toBe(500);
  expect(await broken.text()).toContain('chapters/a.md:3:1 &lt;script&gt;');
  preview.show(site);
  expect(new TextDecoder().decode((await events.read()).value)).toContain('data:');
  expect((await fetch(`${address}/a%20part/`)).status).toBe(200);
  await events.cancel();
});
