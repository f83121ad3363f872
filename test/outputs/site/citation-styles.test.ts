import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import { STOCK_BOOK } from '../../checks/lay-book.ts';

const SENTENCES = `By @courier-1997 [para. 1] the ferry sank.{#s-one} She was old [see @mail-1998, para. 1; @courier-1997, headline].{#s-two} She may have rotted [@mail-1998, para. 2].{#s-three .inference}
{#p-one}
`;

const content = join(mkdtempSync(join(tmpdir(), 'a styled book ')), 'content');
afterAll(() => rmSync(dirname(content), { recursive: true }));

let contentByUrl: Readonly<Record<string, string>>;

/** Lays the stock book with sentences that cite in every form, and a title that holds every sign, in an author-date style. */
beforeAll(async () => {
  cpSync(STOCK_BOOK, content, { recursive: true });
  mkdirSync(join(content, 'styles'));
  cpSync('layouts/citations/chicago-author-date.csl', join(content, 'styles/chicago.csl'));
  change(
    join(content, 'book.yaml'),
    /^chapters:/m,
    'citation-style: styles/chicago.csl\nlocale: en-US\nchapters:',
  );
  change(
    join(content, 'articles/courier-1997.yaml'),
    /^authors:.*$/m,
    'authors: [{ given: Bram, family: Hollis }]',
  );
  change(join(content, 'articles/mail-1998.yaml'), /^title:.*$/m, `title: 'She said: "3 < 4" & {رسالة}'`);
  change(join(content, 'chapters/the-new-boat.md'), /(?<=\n---\n)[\s\S]*$/, `\n${SENTENCES}`);
  const pages = await renderSiteToPages({ content, made: ['html', 'pdf', 'feeds'] });
  contentByUrl = Object.fromEntries(
    pages.map(({ url, content: html }) => [url, url === '/feed.xml' ? unescape(html) : html]),
  );
});

function change(path: string, from: RegExp, to: string): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(from, () => to),
  );
}

/** A feed holds its pages as text. */
function unescape(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The words of a statement, with the addresses of its links in brackets. */
function statement(url: string, id: string): string {
  const html = new RegExp(
    `<span class="statement[^"]*" id="${id}"[^>]*>([\\s\\S]*?)</span>(?=\\s*<span class="statement|\\s*</p>)`,
  );
  return html
    .exec(contentByUrl[url]!)![1]!
    .replace(/<a href="([^"]*)"[^>]*>/g, '<$1>')
    .replace(/<\/?(?:a|span|em)[^>]*>/g, '');
}

describe('In an author-date style citations stand in the text and lead to the source', () => {
  test.each([
    [
      '/chapters/the-new-boat/',
      (id: string, place: string) => `../../sources/${id}/index.html#para-${place}`,
    ],
    ['/print/', (id: string, place: string) => `#source-${id}-para-${place}`],
    ['/feed.xml', (id: string, place: string) => `https://ormsay.example/ferry/sources/${id}/#para-${place}`],
  ])('at %s.', (url, hrefOf) => {
    expect(statement(url, 's-one')).toBe(
      `By Hollis (<${hrefOf('courier-1997', '1')}>1997, para. 1) the ferry sank. `,
    );
    expect(statement(url, 's-two')).toBe(
      `She was old (see <${hrefOf('mail-1998', '1')}><i>Mainland Mail</i> 1998, para. 1; <${hrefOf('courier-1997', 'headline')}>Hollis 1997, headline). `,
    );
    expect(statement(url, 's-three')).toContain('She may have rotted (Our inference, from <');
  });
});

test('Each citation in the text opens a card, for whose passages the page has what they show.', () => {
  const html = contentByUrl['/chapters/the-new-boat/']!;
  const links = [...html.matchAll(/<a href="[^"]*" data-passages="([^"]*)"/g)].map(([, list]) => list!);
  expect(links).toEqual(['courier-1997#1', 'mail-1998#1', 'courier-1997#headline', 'mail-1998#2']);
  for (const passage of links) {
    expect(html).toContain(`<template id="card-${passage.replace('#', '-para-')}" data-place=`);
    expect(html).toContain(`<template id="card-${passage.split('#')[0]}">`);
  }
  expect(html).toContain('scripts/show-cards.js');
});

test('There are no notes then, on screen, on paper or in the feed.', () => {
  for (const url of ['/chapters/the-new-boat/', '/print/', '/feed.xml'])
    expect(contentByUrl[url]).not.toMatch(/class="(?:notes|footnote|footnotes)"/);
});

test('The sources stand in the order of the style, under what citations call them.', () => {
  const entries = [...contentByUrl['/sources/']!.matchAll(/<p class="reference">(.*?)<\/p>/g)];
  expect(entries.map(([, html]) => html!.replace(/<[^>]*>/g, ''))).toEqual([
    expect.stringMatching(/^Hollis, Bram\. 1997\. “Island without a Boat.”/),
    'Mainland Mail. 1998. “She Said: ‘3 &lt; 4’ &amp; {رسالة},” February.',
  ]);
});
