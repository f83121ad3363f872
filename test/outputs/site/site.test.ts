import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import type { SiteOptions } from '../../../src/outputs/site/site-options.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { readPage, type PageFacts } from './read-page.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const stock: SiteOptions = { content: join(fixtures, 'book'), made: ['html', 'pdf', 'feeds'] };

const pageUrls = [
  '/',
  '/404.html',
  '/book.html',
  '/chapters/the-new-boat/',
  '/chapters/the-new-boat/evidence/',
  '/chapters/the-old-boat/',
  '/chapters/the-old-boat/evidence/',
  '/cite/',
  '/deliveries/',
  '/differences/',
  '/equipment/',
  '/feeds/',
  '/method/',
  '/names/',
  '/search/',
  '/sources/',
  '/sources/courier-1997/',
  '/sources/mail-1998/',
  '/timeline/',
  '/told-by/courier-1997/',
  '/told-by/mail-1998/',
];

let browser: Browser;
let reader: Page;
let book: Book;
let contentByUrl: Readonly<Record<string, string>>;
let factsByUrl: Readonly<Record<string, PageFacts>>;

async function render(options: SiteOptions): Promise<Record<string, string>> {
  const pages = await renderSiteToPages(options);
  return Object.fromEntries(pages.map(({ url, content }) => [url, content]));
}

async function read(contents: Readonly<Record<string, string>>): Promise<Record<string, PageFacts>> {
  const pages = Object.entries(contents).filter(([url]) => pageUrls.includes(url));
  const facts: [string, PageFacts][] = [];
  for (const [url, content] of pages) facts.push([url, await readPage(reader, content)]);
  return Object.fromEntries(facts);
}

/** The address within the site that a link on the page at `url` leads to, as `/sources/a/#para-1`. */
function addressOf(href: string, url: string): string {
  const address = new URL(href, `https://book.invalid${url}`);
  return address.pathname.replace(/index\.html$/, '') + address.hash;
}

/** The links of a page that say how they stand to it, as `next`. */
function turnsOf(url: string): readonly (readonly [string, string])[] {
  const related = factsByUrl[url]!.links.filter(({ rel }) => rel);
  return related.map(({ rel, href }) => [rel, addressOf(href, url)]);
}

function guidsOf(feed: string): readonly string[] {
  return [...feed.matchAll(/<guid[^>]*>([^<]+)/g)].map(([, id]) => id!);
}

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
  book = await buildBook(stock.content);
  contentByUrl = await render(stock);
  factsByUrl = await read(contentByUrl);
});

afterAll(() => browser.close());

test('A book becomes a cover, its chapters, its sources, its pages, its feeds, files for reference managers and programs, and a page for who is lost.', () => {
  const chapters = pageUrls.filter((url) => /^\/chapters\/[^/]+\/$/.test(url));
  const sources = pageUrls.filter((url) => /^\/sources\/./.test(url));
  const others = [
    '/_headers',
    '/atom.xml',
    '/book.json',
    '/book.schema.json',
    '/corrections.xml',
    '/feed.json',
    '/feed.xml',
    '/icon.svg',
    '/print/',
    '/robots.txt',
    '/sitemap.xml',
    '/scripts/check-reading.js',
    '/scripts/copy-references.js',
    '/scripts/search-index.js',
    '/scripts/search.js',
    '/scripts/show-cards.js',
    '/scripts/show-evidence.js',
    '/styles/asking.css',
    '/styles/figures.css',
    '/styles/paper.css',
    '/styles/print-a4.css',
    '/styles/print-a5.css',
    '/styles/screen.css',
  ];
  const exports = ['bib', 'ris', 'json'].flatMap((format) => [
    ...['/', ...chapters].flatMap((folder) => [
      `${folder}bibliography.${format}`,
      `${folder}citation.${format}`,
    ]),
    ...sources.map((folder) => `${folder}bibliography.${format}`),
  ]);
  expect(Object.keys(contentByUrl).toSorted()).toEqual([...pageUrls, ...others, ...exports].toSorted());
});

describe.each(pageUrls)('The page at %s', (url) => {
  test('says what it is, in which language and under which address, and has one main heading.', () => {
    const page = factsByUrl[url]!;
    expect(page.language).toBe('en');
    expect(page.headings).toEqual([expect.stringMatching(/\S/)]);
    expect(page.title).toContain(page.headings[0]);
    expect(page.title).toContain(book.meta.title);
    expect(page.meta['description']).toMatch(/^\S.{19,}$/);
    const addresses = page.head.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
    expect(addresses).toEqual([book.meta.baseUrl + url.slice(1)]);
    expect(page.meta['og:url']).toBe(addresses[0]);
  });

  test('lets nothing run and nothing come from elsewhere.', () => {
    const page = factsByUrl[url]!;
    expect(page.meta['Content-Security-Policy']).toMatch(/^default-src 'none'; /);
    expect(page.meta['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(page.active).toEqual([]);
  });

  test('shows nothing that went wrong in the making.', () => {
    expect(contentByUrl[url]).not.toMatch(/undefined|\[object|NaN|\{\{|\{%|Invalid Date/);
  });
});

test('The site map names every page but the one for who is lost.', () => {
  const named = [...contentByUrl['/sitemap.xml']!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const wanted = pageUrls.filter((url) => url !== '/404.html').map((url) => book.meta.baseUrl + url.slice(1));
  expect(named.toSorted()).toEqual(wanted.toSorted());
});

test('Every page has a title of its own.', () => {
  const titles = Object.values(factsByUrl).map(({ title }) => title);
  expect(new Set(titles).size).toBe(pageUrls.length);
});

test('Every statement, paragraph and heading of a chapter stands on its page, once, under its id.', () => {
  const blocks = book.chapters.flatMap(({ slug, prose }) => prose.blocks.map((block) => ({ slug, block })));
  expect(blocks.length).toBeGreaterThan(4);
  for (const { slug, block } of blocks) {
    const page = factsByUrl[`/chapters/${slug}/`]!;
    for (const id of [block.id, ...block.statements.map((statement) => statement.id)]) {
      expect(page.ids.filter((other) => other === id)).toEqual([id]);
    }
    for (const { id, text } of block.statements) expect(page.textById[id]).toBe(text);
  }
  const headings = book.chapters.flatMap(({ slug, prose }) =>
    prose.headings.map((heading) => ({ slug, heading })),
  );
  expect(headings.length).toBeGreaterThan(0);
  for (const { slug, heading } of headings) {
    expect(factsByUrl[`/chapters/${slug}/`]!.textById[heading.id]).toBe(heading.text);
  }
});

test('A citation leads to its note, and the note back and on to the passage, which leads to the statement.', () => {
  const calls = book.chapters.flatMap(({ slug }) =>
    factsByUrl[`/chapters/${slug}/`]!.links.filter(({ role }) => role === 'doc-noteref').map((call) => ({
      ...call,
      url: `/chapters/${slug}/`,
    })),
  );
  expect(calls.length).toBeGreaterThan(6);
  for (const { href, url, around } of calls) {
    const chapter = factsByUrl[url]!;
    const note = href.slice(1);
    expect(chapter.ids).toContain(note);
    const [back, ...cited] = chapter.links.filter((link) => link.around === note);
    expect(back).toMatchObject({ role: 'doc-backlink' });
    expect(around.startsWith(back!.href.slice(1))).toBe(true);
    expect(cited.length).toBeGreaterThan(0);
    for (const link of cited) {
      const [source, passage] = addressOf(link.href, url).split('#');
      const uses = factsByUrl[source!]!.links.filter((use) => use.around === passage);
      const statements = uses.map((use) => addressOf(use.href, source!));
      expect(statements.some((address) => address.startsWith(`${url}#s-`))).toBe(true);
    }
  }
});

test('A source page lists under each passage every statement that rests on it, and says where none does.', () => {
  const courier = factsByUrl['/sources/courier-1997/']!;
  const usesOf = (place: string) =>
    courier.links
      .filter(({ around }) => around === place)
      .map(({ href }) => addressOf(href, '/sources/courier-1997/'));
  const old = '/chapters/the-old-boat/';
  expect(usesOf('para-1')).toEqual([
    ...['s-answer', 's-tern', 's-rotten', 's-berth'].map((id) => `${old}#${id}`),
    '/differences/#question-hull',
    '/timeline/#event-tern-stops',
    '/names/#entry-una-strand',
  ]);
  expect(usesOf('para-2')).toEqual([
    ...['s-answer', 's-union', 's-money'].map((id) => `${old}#${id}`),
    '/differences/#question-hull',
  ]);
  expect(usesOf('para-headline')).toEqual([]);
  expect(courier.textById['para-3']).toContain('Nothing in the book rests on this passage.');
  const shown = courier.links.filter(
    ({ around, href }) => around.startsWith('para-') && href.includes('#s-'),
  );
  for (const { href, text } of shown) {
    const [url, id] = addressOf(href, '/sources/courier-1997/').split('#');
    expect(factsByUrl[url!]!.textById[id!]).toBe(text);
  }
});

test.each([
  ['/book.html', /<span class="pages-of-use">In the data: (.*?)<\/span>/],
  ['/print/', /<span data-page-ranges[^>]*>(.*?)<\/span>/],
] as const)(
  'Where the whole book is one page, at %s, a passage says where the data rest on it.',
  (url, list) => {
    const entry = new RegExp(`id="source-courier-1997-para-1">.*`).exec(contentByUrl[url]!)![0];
    const ids = [...list.exec(entry)![1]!.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => !id.startsWith('s-'))).toEqual([
      'question-hull',
      'event-tern-stops',
      'entry-una-strand',
    ]);
    for (const id of ids) expect(contentByUrl[url]).toContain(`id="${id}"`);
  },
);

test('The printed book leads to where it, its chapters and its sources are cited.', () => {
  const imprint = /id="imprint">[\s\S]*?<\/section>/.exec(contentByUrl['/print/']!)![0];
  expect(imprint).toContain('href="https://ormsay.example/ferry/cite/"');
});

test('What came stands, as one article alone tells it, under the word of that article; a day that it leaves out is said to be left out.', () => {
  const [, told = ''] = /<li class="is-told" id="delivery-gannet">([\s\S]*?)<\/li>/.exec(
    contentByUrl['/told-by/mail-1998/']!,
  )!;
  expect(told).toMatch(/<dt>“the Gannet”<\/dt>\s*<dd>1, Mainland Mail/);
  expect(told).not.toContain('<dt>ferry</dt>');
  expect(told.match(/day not said/g)).toHaveLength(2);
});

test('The list of sources is a bibliography by its role.', () => {
  for (const url of ['/sources/', '/book.html'])
    expect(contentByUrl[url]).toMatch(/<section[^>]* role="doc-bibliography"/);
});

test('The list of sources says of each where it is cited and how often, and which statements rest on it alone.', () => {
  const sources = factsByUrl['/sources/']!;
  const ofCourier = sources.links
    .filter(({ around }) => around === 'source-courier-1997')
    .map(({ href }) => addressOf(href, '/sources/'));
  const alone = ofCourier.filter((address) => address.includes('#s-'));
  const onItsPage = factsByUrl['/sources/courier-1997/']!;
  const marked = onItsPage.links.filter(
    ({ around, href }) => around.startsWith('para-') && href.includes('#s-'),
  );
  expect(ofCourier).toContain('/chapters/the-old-boat/');
  expect(alone.length).toBeGreaterThan(2);
  expect(alone.length).toBeLessThanOrEqual(marked.length);
  expect(new Set(alone).size).toBe(alone.length);
  expect(sources.textById['source-courier-1997']).toContain(
    `Statements that rest on it alone: ${alone.length}`,
  );
  for (const address of alone)
    expect(marked.map(({ href }) => addressOf(href, '/sources/courier-1997/'))).toContain(address);
});

test('A chapter leads to the one before and the one after, the last one to what comes after it.', () => {
  expect(turnsOf('/chapters/the-old-boat/')).toContainEqual(['next', '/chapters/the-new-boat/']);
  expect(turnsOf('/chapters/the-new-boat/')).toContainEqual(['prev', '/chapters/the-old-boat/']);
  expect(turnsOf('/chapters/the-new-boat/')).toContainEqual(['next', '/differences/']);
});

test.each([
  [['html'] as const, [] as const],
  [
    ['html', 'feeds'] as const,
    ['atom.xml', 'corrections.xml', 'feed.json', 'feed.xml', 'feeds/index.html'] as const,
  ],
  [['html', 'pdf'] as const, ['book.pdf'] as const],
  [['html', 'epub'] as const, ['book.epub'] as const],
])('A site of %s has downloads and feeds for that alone.', async (made, expected) => {
  const { '/feeds/': _, ...contents } = await render({ ...stock, made });
  const pages = Object.values(await read(contents));
  const addresses = pages.flatMap(({ links, head }) => [...links, ...head].map(({ href }) => href));
  const files = ['book.pdf', 'book.epub', 'atom.xml', 'corrections.xml', 'feed.json', 'feed.xml'];
  const found = [...files, 'feeds/index.html'].filter((name) =>
    addresses.some((href) => href.split('#')[0]!.endsWith(name)),
  );
  expect(found.toSorted()).toEqual([...expected].toSorted());
});

test('Another base address changes the addresses that are absolute, and the ids of the feed’s items never.', async () => {
  const moved = await render({ ...stock, baseUrl: 'https://elsewhere.example/a/b' });
  expect(guidsOf(moved['/feed.xml']!)).toEqual(guidsOf(contentByUrl['/feed.xml']!));
  const everything = Object.entries(moved).filter(([url]) => url !== '/print/');
  for (const [, content] of everything) expect(content).not.toContain('//ormsay.example');
  expect(moved['/']).toContain('<link rel="canonical" href="https://elsewhere.example/a/b/">');
  expect(moved['/404.html']).toContain('href="/a/b/styles/screen.css"');
});

describe('Content that means harm', () => {
  let hostile: Book;
  let hostileContents: Readonly<Record<string, string>>;
  let hostilePages: Readonly<Record<string, PageFacts>>;

  beforeAll(async () => {
    const content = await mkdtemp(join(tmpdir(), 'a hostile book '));
    await cp(stock.content, content, { recursive: true });
    await cp(join(fixtures, 'hostile-book'), content, { recursive: true });
    hostile = await buildBook(content);
    hostileContents = await render({ ...stock, content });
    hostilePages = await read(hostileContents);
    await rm(content, { recursive: true });
  });

  test('becomes no element, no attribute and no address on any page.', async () => {
    expect(Object.keys(hostilePages).toSorted()).toEqual(pageUrls);
    const print = await readPage(reader, hostileContents['/print/']!);
    for (const page of [...Object.values(hostilePages), print]) {
      expect(page.active).toEqual([]);
      expect(page.resources.filter((address) => !/^[./\w-]+\.(?:css|js|woff2|svg)$/.test(address))).toEqual(
        [],
      );
      expect(page.text).not.toMatch(/&(?:lt|gt|quot|#\d+);/);
    }
  });

  test('is shown as it was written, in headings, titles and descriptions.', () => {
    const [, chapter] = hostile.chapters;
    const mail = hostile.articleById['mail-1998'];
    const { meta } = hostile;
    const cover = hostilePages['/']!;
    expect(meta.title).toBe(`Tom & "Jerry" <b 'n' {{ 7 * 7 }}`);
    expect([cover.headings[0], cover.title, cover.meta['og:title']]).toEqual([
      meta.title,
      meta.title,
      meta.title,
    ]);
    expect(cover.meta['description']).toBe(meta.description);
    expect(cover.text).toContain(meta.subtitle);
    for (const [url, title, description] of [
      ['/chapters/the-new-boat/', chapter!.title, chapter!.description],
      ['/sources/mail-1998/', mail!.title, mail!.summary],
    ] as const) {
      const page = hostilePages[url]!;
      expect(page.headings).toEqual([title]);
      expect(page.title).toBe(`${title} · ${meta.title}`);
      expect(page.meta).toMatchObject({ description, 'og:title': title, 'og:description': description });
      expect(page.text).toContain(meta.scope);
    }
    expect(hostilePages['/sources/mail-1998/']!.text).toContain('A <script>alert(1)</script> note');
    expect(hostilePages['/chapters/the-new-boat/']!.textById['s-tags']).toContain(
      'A <script>alert(1)</script> and an <img',
    );
    expect(hostilePages['/chapters/the-new-boat/']!.links.map(({ href }) => href)).not.toContainEqual(
      expect.stringMatching(/script:|data:/i),
    );
  });

  test('stays text in the feed, once for XML and once for the HTML of its items.', async () => {
    const feed = await reader.evaluate((xml) => {
      const dom = new DOMParser().parseFromString(xml, 'application/xml');
      const words = (selector: string) =>
        [...dom.querySelectorAll(selector)].map((element) => element.textContent);
      const encoded = [...dom.getElementsByTagNameNS('*', 'encoded')].map((element) => element.textContent);
      return {
        errors: dom.querySelectorAll('parsererror').length,
        titles: words('channel > title, item > title'),
        creators: [...dom.getElementsByTagNameNS('*', 'creator')].map((element) => element.textContent),
        description: words('item:last-of-type > description')[0] ?? '',
        content: encoded.at(-1) ?? '',
      };
    }, hostileContents['/feed.xml']!);
    const [, chapter] = hostile.chapters;
    expect(feed.errors).toBe(0);
    expect(feed.titles).toEqual([hostile.meta.title, 'The old boat', chapter!.title]);
    expect(new Set(feed.creators)).toEqual(new Set(hostile.meta.authors));
    for (const html of [feed.description, feed.content]) {
      const shown = await readPage(reader, html);
      expect(shown.active).toEqual([]);
      expect(shown.resources.filter((address) => !address.startsWith(hostile.meta.baseUrl))).toEqual([]);
      expect(shown.text).toContain(chapter!.question);
    }
  });
});
