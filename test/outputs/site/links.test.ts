import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK_NAMES } from '../../books.ts';
import { builtBook, filesIn, pagesIn, type BuiltBook } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { readPage, type PageFacts } from './read-page.ts';

let browser: Browser;
let reader: Page;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
});

afterAll(() => browser.close());

/** Returns the file of the book that an address on the page in `file` leads to, or undefined where it leads out of it. */
function fileOf(href: string, file: string, { path }: BuiltBook): string | undefined {
  const address = new URL(href, `https://book.invalid${path}${file}`);
  if (address.origin !== 'https://book.invalid' || !address.pathname.startsWith(path)) return undefined;
  return decodeURIComponent(address.pathname.slice(path.length)).replace(/^$|\/$/, '$&index.html');
}

describe.each(BOOK_NAMES)('In the %s book', (name) => {
  let book: BuiltBook;
  let files: readonly string[];
  let factsByFile: Readonly<Record<string, PageFacts>>;

  beforeAll(async () => {
    book = await builtBook(name);
    files = await filesIn(book.folder);
    const pages: [string, PageFacts][] = [];
    for (const [file, html] of Object.entries(await pagesIn(book.folder))) {
      pages.push([file, await readPage(reader, html)]);
    }
    factsByFile = Object.fromEntries(pages);
  });

  test('every link within it leads to a file, and to a place that is there.', () => {
    let seen = 0;
    const broken: string[] = [];
    for (const [file, { links }] of Object.entries(factsByFile)) {
      for (const { href } of links.filter((link) => !/^(?:https:|mailto:)/.test(link.href))) {
        seen += 1;
        const target = fileOf(href, file, book) ?? 'outside';
        const fragment = decodeURIComponent(href.split('#')[1] ?? '');
        const isThere = files.includes(target) && (!fragment || factsByFile[target]?.ids.includes(fragment));
        if (!isThere) broken.push(`${file}: ${href}`);
      }
    }
    expect(seen).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test('links are relative and end in a file’s name, so that it reads from disk and from any folder.', () => {
    for (const [file, { links, head }] of Object.entries(factsByFile)) {
      if (file === '404.html') continue;
      const loaded = head.filter(({ rel }) => rel !== 'canonical');
      for (const { href } of [...links, ...loaded].filter(
        (link) => !/^(?:https:|mailto:|#)/.test(link.href),
      )) {
        expect(href).toMatch(
          /^(?:\.\.\/)*(?:\w[\w.-]*\/)*\w[\w.-]*\.(?:html|css|xml|svg|woff2|pdf|epub|bib|ris|json)(?:#[\w-]+)?$/,
        );
      }
    }
  });

  test('the page for who is lost has links that hold at any depth.', () => {
    const lost = factsByFile['404.html']!;
    const addresses = [...lost.links, ...lost.head].map(({ href }) => href);
    expect(addresses.length).toBeGreaterThan(5);
    for (const href of addresses) expect(href).toMatch(/^(?:https:\/\/|mailto:|\/|#)/);
  });

  test('nothing leads to another host but originals, references, the licence, and where errors are reported.', () => {
    const outward = Object.values(factsByFile).flatMap(({ links }) =>
      links.filter(({ href }) => /^\w+:/.test(href)),
    );
    const others = outward.filter(
      ({ href, rel }) => !href.startsWith('mailto:') && !['external', 'license'].includes(rel),
    );
    const address = factsByFile['index.html']!.head.find(({ rel }) => rel === 'canonical')!.href;
    expect(outward.length).toBeGreaterThan(0);
    // Only the page for who is lost and the feed's page give the book's own address.
    expect(others.filter(({ href }) => !href.startsWith(address))).toEqual([]);
  });

  test('nothing is loaded from another host.', () => {
    const loaded = Object.entries(factsByFile).flatMap(([file, { resources }]) =>
      resources.map((address) => ({ file, address, target: fileOf(address, file, book) })),
    );
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter(({ target }) => !target || !files.includes(target))).toEqual([]);
  });

  test('every page has a picture by which it is shown where it is shared, of the size that it says.', async () => {
    const pictures = Object.values(factsByFile).map(({ meta }) => meta['og:image']);
    expect(new Set(pictures).size).toBeGreaterThan(5);
    for (const picture of new Set(pictures.filter((path) => path !== undefined))) {
      const bytes = await readFile(join(book.folder, picture.slice(picture.indexOf('pictures/'))));
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(200_000);
    }
  });

  test('every id is used once on its page.', () => {
    for (const [file, { ids }] of Object.entries(factsByFile)) {
      expect({ file, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ file, twice: [] });
    }
  });

  test('a walk from the cover over the served site finds no broken link or place.', async () => {
    const { links } = await new LinkChecker().check({
      path: book.url,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(book.url).origin)),
    });
    const walked = links.filter(({ state }) => state !== LinkState.SKIPPED);
    // Every page, style, font and download; not what hosts, robots and sites that share a page ask for.
    const asked = files.filter((file) => file.includes('/') && !file.startsWith('pictures/'));
    expect(walked.length).toBeGreaterThanOrEqual(asked.length);
    expect(
      walked.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent}: ${url}`),
    ).toEqual([]);
  });
});
