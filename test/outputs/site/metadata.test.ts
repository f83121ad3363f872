import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { readPage, type PageFacts } from './read-page.ts';
import { zoteroItem, zoteroItemOf } from './zotero.ts';

const STOCK = join(import.meta.dirname, '../../fixtures/book');
/** What would end an element or an attribute, were it not escaped. */
const TITLE = 'Boats </script & "ferries"';

/** Who wrote an article that another carried. */
const AGENCY = 'Northern Press';

let browser: Browser;
let reader: Page;
let folder: string;
let files: Readonly<Record<string, string>>;
let html: Readonly<Record<string, string>>;
let facts: Readonly<Record<string, PageFacts>>;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
  folder = await mkdtemp(join(tmpdir(), 'described '));
  await cp(STOCK, folder, { recursive: true });
  const chapter = join(folder, 'chapters/the-new-boat.md');
  const text = await readFile(chapter, 'utf8');
  await writeFile(chapter, text.replace(/^title: .*$/m, `title: '${TITLE}'`));
  const agency = join(folder, 'articles/mail-1998.yaml');
  await writeFile(
    agency,
    (await readFile(agency, 'utf8')).replace(/^outlet: .*$/m, `outlet: ${AGENCY}\ncarried-by: Mainland Mail`),
  );
  const pages = await renderSiteToPages({ content: folder, made: ['html'] });
  files = Object.fromEntries(pages.map(({ url, content }) => [url, content]));
  const shown = pages.filter(({ content }) => content.startsWith('<!doctype html>'));
  html = Object.fromEntries(shown.map(({ url, content }) => [url, content]));
  const read: [string, PageFacts][] = [];
  for (const [url, content] of Object.entries(html)) read.push([url, await readPage(reader, content)]);
  facts = Object.fromEntries(read);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

function meta(url: string): Readonly<Record<string, string>> {
  return facts[url]!.meta;
}

/** As a parser of JSON-LD reads the page. */
async function linkedData(url: string): Promise<Record<string, unknown> | undefined> {
  return reader.evaluate((source) => {
    const dom = new DOMParser().parseFromString(source, 'text/html');
    const element = dom.querySelector('script[type="application/ld+json"]');
    return element ? JSON.parse(element.textContent ?? '') : undefined;
  }, html[url]!);
}

function relations(url: string): readonly string[] {
  return facts[url]!.head.map(({ rel }) => rel);
}

/** Type and address of each file that describes a page. */
function describedBy(url: string): readonly string[] {
  return facts[url]!.head.flatMap(({ rel, type, href }) => (rel === 'describedby' ? `${type} ${href}` : []));
}

function filesOf(from: string, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [
    `application/x-bibtex ${from}${name}.bib`,
    `application/x-research-info-systems ${from}${name}.ris`,
    `application/vnd.citationstyles.csl+json ${from}${name}.json`,
  ]);
}

test('A reference manager saves the cover as a book and a chapter as a section of it.', () => {
  const book = 'The Ferry to Ormsay: A crossing and its quarrels, 1996–1998';
  for (const url of ['/', '/book.html'])
    expect(zoteroItem(meta(url))).toMatchObject({
      itemType: 'book',
      title: book,
      creators: ['Quill | Ada'],
      date: '2020/02/29',
    });
  expect(meta('/')['citation_publisher']).toBe('The Ormsay Press');
  expect(zoteroItem(meta('/chapters/the-old-boat/'))).toEqual({
    itemType: 'bookSection',
    title: 'The old boat',
    publicationTitle: book,
    creators: ['Quill | Ada'],
    date: '2020/02/29',
    url: 'https://ormsay.example/ferry/chapters/the-old-boat/',
  });
  expect(meta('/chapters/the-old-boat/')).toMatchObject({
    citation_inbook_title: book,
    'dcterms.modified': '2020-03-01',
    'dcterms.license': 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('A title, an author and a container are the same in the head as in the files for reference managers.', () => {
  for (const url of ['/', '/chapters/the-old-boat/']) {
    const [record] = JSON.parse(files[`${url}citation.json`]!);
    expect(meta(url)).toMatchObject({
      citation_title: record.title,
      citation_author: `${record.author[0].family}, ${record.author[0].given}`,
      ...(record['container-title'] ? { citation_inbook_title: record['container-title'] } : {}),
    });
  }
});

test('Pages that are neither the book nor a chapter have nothing to cite in their heads.', () => {
  for (const url of ['/method/', '/sources/', '/sources/courier-1997/', '/timeline/', '/404.html']) {
    expect(Object.keys(meta(url)).filter((name) => /^citation_|^dcterms/.test(name))).toEqual([]);
    expect(meta(url)['og:site_name']).toBe('The Ferry to Ormsay');
  }
});

test('JSON-LD describes the book with its chapters, a chapter with what it cites, an article on its page.', async () => {
  expect(await linkedData('/')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Book',
    author: [{ '@type': 'Person', name: 'Ada Quill', givenName: 'Ada', familyName: 'Quill' }],
    hasPart: [
      { '@type': 'Chapter', name: 'The old boat', position: 1 },
      { '@type': 'Chapter', name: TITLE, position: 2 },
    ],
  });
  expect(await linkedData('/chapters/the-old-boat/')).toMatchObject({
    '@type': 'Chapter',
    isPartOf: { '@type': 'Book', name: 'The Ferry to Ormsay' },
    citation: [
      {
        '@type': 'NewsArticle',
        headline: 'Island without a boat',
        datePublished: '1997-03-04',
        publisher: { '@type': 'NewsMediaOrganization', name: 'Ormsay Courier' },
        author: [{ '@type': 'Person', name: 'Bram Hollis' }],
      },
    ],
  });
  expect(await linkedData('/sources/courier-1997/')).toMatchObject({
    '@type': 'WebPage',
    mainEntity: { '@type': 'NewsArticle' },
  });
  expect(await linkedData('/sources/mail-1998/')).toMatchObject({
    mainEntity: {
      publisher: { '@type': 'NewsMediaOrganization', name: 'Mainland Mail' },
      author: [{ '@type': 'NewsMediaOrganization', name: AGENCY }],
    },
  });
  expect(await linkedData('/method/')).toBeUndefined();
});

test('No date that we worked out is told to machines as the date of an article, and no note.', async () => {
  const described = JSON.stringify(await linkedData('/sources/mail-1998/'));
  expect(described).not.toMatch(/1998-02|datePublished":"1998|40 passengers/);
  const coins = /<span class="Z3988" title="([^"]*Gannet[^"]*)"/.exec(html['/sources/']!)![1]!;
  expect(coins).not.toContain('rft.date');
});

test('The list of sources alone has its articles for reference managers, one each, as newspaper articles.', () => {
  const counts = Object.entries(html).map(([url, page]) => [url, page.split('class="Z3988"').length - 1]);
  expect(counts.filter(([, count]) => count !== 0)).toEqual([['/sources/', 2]]);
  const saved = [...html['/sources/']!.matchAll(/class="Z3988" title="([^"]*)"/g)].map(([, title]) =>
    zoteroItemOf(title!.replaceAll('&amp;', '&')),
  );
  expect(saved).toEqual([
    {
      itemType: 'newspaperArticle',
      title: 'Island without a boat',
      publicationTitle: 'Ormsay Courier',
      creators: ['Hollis | Bram'],
      date: '1997-03-04',
      url: 'https://courier.example/1997/island-without-a-boat',
    },
    {
      itemType: 'newspaperArticle',
      title: '“Gannet” comes to Ormsay',
      publicationTitle: 'Mainland Mail',
      creators: ['Press | Northern'],
      date: undefined,
      url: undefined,
    },
  ]);
  for (const [item, id] of [
    [saved[0], 'courier-1997'],
    [saved[1], 'mail-1998'],
  ] as const) {
    const ris = files[`/sources/${id}/bibliography.ris`]!;
    expect(ris).toContain(`T2  - ${item!.publicationTitle}\r\n`);
    expect([...ris.matchAll(/^AU {2}- /gm)]).toHaveLength(item!.creators.length);
  }
});

test('A title that would end an element ends none, and is read as it was written.', async () => {
  const url = '/chapters/the-new-boat/';
  expect(meta(url)).toMatchObject({ citation_title: TITLE, 'og:title': TITLE });
  expect(await linkedData(url)).toMatchObject({ name: TITLE });
  expect(facts[url]!.active).toEqual([]);
});

test('Each page says its licence, how it is cited, who made it, and where it belongs.', () => {
  const shown = Object.keys(html).filter((url) => url !== '/print/');
  expect(shown.length).toBeGreaterThan(10);
  for (const url of shown) {
    expect(relations(url)).toEqual(expect.arrayContaining(['canonical', 'cite-as', 'license', 'author']));
  }
  expect(describedBy('/')).toEqual(filesOf('', 'citation', 'bibliography'));
  expect(describedBy('/chapters/the-old-boat/')).toEqual(
    filesOf('../../chapters/the-old-boat/', 'citation', 'bibliography'),
  );
  expect(describedBy('/sources/courier-1997/')).toEqual(
    filesOf('../../sources/courier-1997/', 'bibliography'),
  );
  expect(describedBy('/sources/')).toEqual(filesOf('../', 'bibliography'));
  expect(describedBy('/method/')).toEqual([]);
  expect(relations('/chapters/the-old-boat/')).toContain('up');
  expect(relations('/sources/courier-1997/')).toContain('up');
});
