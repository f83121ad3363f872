import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import type { PdfError } from '../../../src/outputs/pdf/pdf-error.ts';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, invented, metadata, type FixtureSite } from './fixture-site.ts';
import { openPdf, pageTexts } from './read-pdf.ts';

let browser: RunningBrowser;
let site: FixtureSite | undefined;

beforeAll(async () => {
  browser = await startPrintBrowser();
});

afterEach(async () => {
  await site?.remove();
  site = undefined;
});

afterAll(() => browser?.close());

async function printed(body: string): Promise<readonly { label: string; text: string }[]> {
  site = await fixtureSite(body);
  const { folder: siteFolder, outFile } = site;
  await printPdf({ siteFolder, pagePath: 'print/index.html', outFile, browser, metadata });
  const pdf = await openPdf(await readFile(outFile));
  const labels = (await pdf.getPageLabels())!;
  return (await pageTexts(pdf)).map((text, at) => ({
    label: labels[at]!,
    text: text.replaceAll(/\s+/g, ' '),
  }));
}

/** A paragraph of some length with words of its own in it. */
function paragraph(id: string, words: string, sentences = 12): string {
  return `<p><span id="${id}">${invented(sentences)} ${words}. ${invented(sentences)}</span></p>`;
}

function line(head: string, written: string, ids: readonly string[]): string {
  const links = ids.map((id) => `<a href="#${id}" data-page-of="${id}" data-written="${written}">00</a>`);
  return `<li>${head} <span class="index-pages"><span data-page-ranges>${links.join(', ')}</span></span></li>`;
}

function book(body: string, lines: string): string {
  return `<section class="chapter" data-chapter="Text" id="text"><h1>Text</h1>${body}</section>
<section class="plain-section index" data-chapter="Index" id="index"><h1>Index</h1><div class="index-columns">${lines}</div></section>`;
}

/** The pages that the index gives to a head, as it writes them. */
function given(head: string, pages: readonly { text: string }[]): string {
  const index = pages.findLast(({ text }) => text.includes(head))!.text;
  const [list = ''] = /^[\d,\s–]+/.exec(index.slice(index.indexOf(head) + head.length)) ?? [];
  return list.trim();
}

test('A number is the page of the name, also where the statement that has it began pages before.', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `Beacon${at} Point`);
  const body = names.map((name, at) => paragraph(`s-${at}`, name, 30)).join('');
  const lines = names.map((name, at) => line(`Head${at}x`, name, [`s-${at}`])).join('');
  const pages = await printed(book(body, `<ul>${lines}</ul>`));
  const lists = names.map((_, at) => given(`Head${at}x`, pages));
  const stand = names.map((name) => pages.find(({ text }) => text.includes(name))!.label);
  expect(lists).toEqual(stand);
  const begin = names.map((_, at) => pages.findIndex(({ text }) => text.includes(names[at]!)));
  expect(new Set(begin).size).toBeGreaterThan(5);
});

test('Three pages and more in a row are a range, two are not, and no page is given twice.', async () => {
  const told = ['One', 'One', 'One Two', 'Two', 'Three', 'One Three', 'One Three', 'One Three', 'Four Four'];
  const body = told.map((words, at) => paragraph(`s-${at}`, `${words} ${words}`, 24)).join('');
  const lines = ['One', 'Two', 'Three', 'Four'].map((name) => {
    const ids = told.flatMap((words, at) => (words.includes(name) ? [`s-${at}`] : []));
    return line(`${name}s`, name, ids);
  });
  const pages = await printed(book(body, `<ul>${lines.join('')}</ul>`));
  for (const name of ['One', 'Two', 'Three', 'Four']) {
    const on = pages.slice(0, -1).filter(({ text }) => text.includes(name));
    expect(expanded(given(`${name}s`, pages))).toEqual(on.map(({ label }) => label));
  }
  const all = ['One', 'Two', 'Three', 'Four'].map((name) => given(`${name}s`, pages)).join(' ');
  expect(all).toMatch(/\d–\d/);
  for (const [, first, last] of all.matchAll(/(\d+)–(\d+)/g))
    expect(Number(last) - Number(first)).toBeGreaterThan(1);
});

test('An entry that goes on overleaf is given with the pages on which it begins and ends.', async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `entry-${at}`);
  const entries = ids.map(
    (id, at) => `<dt id="${id}">Begun${at}x</dt><dd><p>${invented(20)} <em>Ended${at}x.</em>\n</p></dd>`,
  );
  const lines = ids.map(
    (id, at) =>
      `<li>Head${at}x <span data-page-ranges data-to-end><a href="#${id}" data-page-of="${id}">00</a></span></li>`,
  );
  const pages = await printed(
    book(`<dl class="register">${entries.join('')}</dl>`, `<ul>${lines.join('')}</ul>`),
  );
  const standing = (word: string): string => pages.find(({ text }) => text.includes(word))!.label;
  const whole = ids.map((_, at) =>
    [...new Set([standing(`Begun${at}x`), standing(`Ended${at}x`)])].join(', '),
  );
  expect(ids.map((_, at) => given(`Head${at}x`, pages))).toEqual(whole);
  expect(new Set(whole.map((list) => list.split(', ').length))).toEqual(new Set([1, 2]));
});

/** `3–5, 7` as 3, 4, 5, 7. */
function expanded(list: string): readonly string[] {
  return list.split(', ').flatMap((run) => {
    const [first, last = first] = run.split('–').map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, at) => String(first! + at));
  });
}

test('A name that does not stand where the index leads to is told, and nothing is printed.', async () => {
  const lines = line('Heads', 'Beacon', ['s-1']);
  const error = await printed(book(paragraph('s-1', 'The Beacons'), `<ul>${lines}</ul>`)).catch(
    (reason: PdfError) => reason,
  );
  expect(error).toMatchObject({
    name: 'PdfError',
    message: expect.stringContaining('“Beacon” does not stand where the index leads to'),
    chapter: 'Text',
  });
});

test('A long index in two columns has every line, and no column ends with a letter.', async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `s-${at}`);
  const body = ids.map((id) => paragraph(id, 'Oumar Diarra')).join('');
  const groups = Array.from({ length: 24 }, (_, group) => {
    const heads = Array.from({ length: 4 + (group % 7) }, (_unused, at) => `Entry${group}x${at}`);
    const lines = heads.map((head, at) => line(head, 'Diarra', ids.slice(at % 5, at + group)));
    return `<section class="index-group"><p class="index-letter">Letter${group}</p><ul>${lines.join('')}</ul></section>`;
  });
  const pages = await printed(book(body, groups.join('')));
  const text = pages.map((page) => page.text).join(' ');
  expect(text.match(/Entry\d+x\d/g)).toHaveLength(groups.join('').match(/Entry\d+x\d/g)!.length);
  const columns = await columnsOf(site!.outFile);
  expect(columns.length).toBeGreaterThan(5);
  for (const lines of columns) expect(lines.at(-1)).not.toContain('Letter');
});

/** The lines of each column of the index. */
async function columnsOf(file: string): Promise<readonly (readonly string[])[]> {
  const pdf = await openPdf(await readFile(file));
  const columns: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    let top = 0;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const height = (item.transform as number[])[5]!;
      if (top === 0 || height > top + 60) columns.push([]);
      columns.at(-1)!.push(item.str);
      top = height;
    }
  }
  return columns.filter((lines) => lines.join(' ').includes('Entry'));
}

test('A list of pages that was guessed wrong is written anew where it stands, and nothing is laid out again.', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => `s-${at}`);
  const list = (at: number): string => {
    const links = ids.slice(at, at + 3).map((id) => `<a href="#${id}" data-page-of="${id}">00</a>`);
    return `<p>See List${at}x <span data-page-ranges>${links.join(', ')}</span> for more.</p>`;
  };
  const lists = ids.slice(0, -2).map((_, at) => list(at));
  const body = ids.map((id) => paragraph(id, `Beacon ${id} Point`, 4));
  site = await fixtureSite(
    `<section class="chapter" data-chapter="Text" id="text"><h1>Text</h1>${lists.join('')}${body.join('')}</section>`,
  );
  const { folder: siteFolder, outFile } = site;
  const seen: (number | undefined)[] = [];
  await printPdf({
    siteFolder,
    pagePath: 'print/index.html',
    outFile,
    browser,
    metadata,
    onProgress: ({ stage, page }) => stage === 'layout' && seen.push(page),
  });
  expect(seen.filter((page) => page === 1)).toHaveLength(1);
  const texts = (await pageTexts(await openPdf(await readFile(outFile)))).join(' ').replaceAll(/\s+/g, ' ');
  const written = [...texts.matchAll(/List\d+x ([\d, –]+) for more/gu)].map(([, pages]) => pages);
  expect(written).toHaveLength(lists.length);
  expect(new Set(written.map((pages) => pages!.split(/[,–]/u).length))).toEqual(new Set([1, 2]));
});
