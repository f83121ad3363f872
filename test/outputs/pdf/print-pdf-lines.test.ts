import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hostileBooks } from '../../../scripts/bench/pdf/hostile-books.ts';
import { writeTrialSite } from '../../../scripts/bench/pdf/write-trial-site.ts';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, metadata, type FixtureSite } from './fixture-site.ts';
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

/** Words of the running text, whose paragraphs begin with `from7` and end with `to7`. */
function paragraph(number: number, note: boolean): string {
  const words = Array.from({ length: 14 + ((number * 7) % 31) }, (_, at) => `word${'abcdefg'[at % 7]}`);
  const call = note ? `<span class="footnote">Note of ${number}.</span>` : '';
  return `<p><span>from${number} ${words.slice(0, 9).join(' ')}${call}. </span><span>${words.slice(9).join(' ')} to${number}.</span></p>`;
}

/** The lines of a page's running text, from the top. */
async function linesOf(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const lines = new Map<number, string>();
  for (const item of items) {
    if (!('str' in item) || item.height < 9) continue;
    const top = Math.round(item.transform[5]);
    lines.set(top, (lines.get(top) ?? '') + item.str);
  }
  return [...lines].toSorted(([a], [b]) => b - a).map(([, text]) => text);
}

test('No page ends with the first line of a paragraph, and none begins with the last', async () => {
  const paragraphs = Array.from({ length: 160 }, (_, at) => paragraph(at + 1, at % 4 === 0));
  const pdf = await printed(
    `<section class="chapter" data-chapter="Lines" id="ch-lines"><header class="chapter-opening"><h1>Lines</h1></header>${paragraphs.join('\n')}</section>`,
  );
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => linesOf(pdf, at + 1)));
  const told = pages.filter((lines) => lines.some((line) => line.includes('word')));
  expect(told.length).toBeGreaterThan(8);
  const orphans = told
    .map((lines) => lines.at(-1)!)
    .filter((line) => /from\d/.test(line) && !/to\d/.test(line));
  const widows = told.map((lines) => lines[0]!).filter((line) => /to\d/.test(line) && !/from\d/.test(line));
  expect(orphans).toEqual([]);
  expect(widows).toEqual([]);
});

async function printed(body: string): Promise<PDFDocumentProxy> {
  site = await fixtureSite(body);
  await printPdf({
    siteFolder: site.folder,
    pagePath: 'print/index.html',
    outFile: site.outFile,
    browser,
    metadata,
  });
  return openPdf(await readFile(site.outFile));
}

async function printedLines(body: string): Promise<string[][]> {
  const pdf = await printed(body);
  return Promise.all(Array.from({ length: pdf.numPages }, (_, at) => linesOf(pdf, at + 1)));
}

test('A page can end at the call of a note, where it is moved up for the sake of the last line.', async () => {
  const { body } = hostileBooks().find(({ name }) => name === 'notes called on every line')!;
  const folder = await mkdtemp(join(tmpdir(), 'calls '));
  try {
    const { folder: siteFolder, ownPage: pagePath } = await writeTrialSite(folder, body);
    const outFile = join(folder, 'book.pdf');
    const { pages } = await printPdf({ siteFolder, pagePath, outFile, browser, metadata });
    expect(pages).toBeGreaterThan(15);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('A space between two elements stays where a paragraph goes on overleaf.', async () => {
  const links = Array.from({ length: 700 }, (_, at) => `<em>red${at}</em> <a href="#one">blue${at}</a>`);
  const pages = await pageTexts(
    await printed(`<section data-chapter="One" id="one"><h1>One</h1><p>${links.join(' ')}.</p></section>`),
  );
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter((text) => /\dblue|\dred/.test(text))).toEqual([]);
});

test('A space behind a note at the end of a sentence stays where the sentence began overleaf.', async () => {
  const sentences = Array.from(
    { length: 120 },
    (_, at) =>
      `<span>End${at} ${'word '.repeat(3 + (at % 17))}end.<span class="footnote">Note.</span> </span>`,
  );
  const pages = await pageTexts(
    await printed(`<section data-chapter="One" id="one"><h1>One</h1><p>${sentences.join('')}</p></section>`),
  );
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.join(' ').match(/\d+ ?End\d+/g)).toHaveLength(119);
  expect(pages.filter((text) => /\dEnd/.test(text))).toEqual([]);
});

test('No line ends between a day and its month.', async () => {
  const text = Array.from({ length: 60 }, (_, at) => `${'word'.slice(at % 4)} of 31 March 2022`).join(' ');
  const lines = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1><p>${text}.</p></section>`,
  );
  const told = lines.flat().filter((line) => /March/.test(line));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((line) => /31$|^March/.test(line.trim()))).toEqual([]);
});

test('No designation and no name is broken at its hyphen.', async () => {
  const text = Array.from(
    { length: 90 },
    (_, at) => `${'word'.slice(at % 4)} Mi-35P, 59N6-TE and al-Qaeda`,
  ).join(' ');
  const lines = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1><p>${text}.</p></section>`,
  );
  const told = lines.flat().filter((line) => /Mi|59N6|al-/.test(line));
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((line) => /(?:Mi|59N6|al)-?$|^(?:35P|TE|Qaeda)/.test(line.trim()))).toEqual([]);
});

function contents(entries: number): string {
  const items = Array.from(
    { length: entries },
    (_, at) => `<li class="part-entry"><a href="#one">Entry ${at + 1} of ${entries}</a></li>`,
  );
  return `<nav class="contents" id="contents-${entries}"><h1>Contents</h1><ol>${items.join('')}</ol></nav>`;
}

test('Contents that go on to another page fill some of it.', async () => {
  const lists = Array.from({ length: 8 }, (_, at) => contents(38 + at));
  const pages = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1><p>Some words.</p></section>${lists.join('')}`,
  );
  const further = pages
    .map((lines) => lines.filter((line) => /^Entry \d/.test(line)))
    .filter(([first]) => first !== undefined && !first.startsWith('Entry 1 '));
  expect(further.length).toBeGreaterThan(0);
  expect(further.filter((lines) => lines.length < 6)).toEqual([]);
});

test('Long words are broken by syllables at the end of a line, names never, and none holds a hyphen elsewhere.', async () => {
  const text = Array.from(
    { length: 60 },
    (_, at) => `${'word'.slice(at % 4)} misunderstanding and Constantinople`,
  );
  const lines = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1><p>${text.join(' ')}.</p></section>`,
  );
  const told = lines.flat().filter((line) => /standing|Constantinople|misunder/.test(line));
  expect(told.some((line) => /(?:mis|misun|misunder|misunderstand)-$/.test(line.trim()))).toBe(true);
  expect(told.filter((line) => /\u00AD|[a-z]-[a-z]|Con\w{0,10}-$/.test(line))).toEqual([]);
});

function numbersAfter(word: string, text: string): string {
  return [...text.matchAll(new RegExp(`${word}(\\d+)x`, 'g'))].map(([, number]) => number).join(' ');
}

test('A note of a line or two stands on the page of its call.', async () => {
  const words = 'harbour lamp oil winter glass keeper rock tower sea'.split(' ');
  const marked = (number: number): string => {
    const sentence = Array.from({ length: 4 + ((number * 5) % 13) }, (_, at) => words[at % words.length]);
    const note = `Noted${number}x ${words.slice(0, (number * 7) % 9).join(' ')}.`;
    return `${sentence.join(' ')} called${number}x<span class="footnote">${note}</span>.`;
  };
  const paragraphs = Array.from({ length: 60 }, (_, at) =>
    [1, 2, 3].map((part) => marked(3 * at + part)).join(' '),
  );
  const pdf = await printed(
    `<section data-chapter="Notes" id="notes"><h1>Notes</h1><p>${paragraphs.join('</p><p>')}</p></section>`,
  );
  const texts = await pageTexts(pdf);
  const apart = texts.filter((text) => numbersAfter('called', text) !== numbersAfter('Noted', text));
  expect(texts.length).toBeGreaterThan(8);
  expect(apart).toEqual([]);
});

test('No page ends with the head of a table alone.', async () => {
  const row =
    '<tr><th scope="rowgroup" rowspan="2">Lamp<br>and<br>oil<br>and<br>glass</th><td>lit</td></tr><tr><td>out</td></tr>';
  const table = `<table><thead><tr><th scope="col">Thing</th><th scope="col">State</th></tr></thead><tbody data-kept="">${row}</tbody></table>`;
  const parts = Array.from(
    { length: 14 },
    (_, at) =>
      `<section class="plain-section" id="part-${at}">${'<p>Before it.</p>'.repeat(24 + at)}${table}</section>`,
  );
  const pages = await pageTexts(await printed(parts.join('')));
  expect(pages.length).toBeGreaterThan(14);
  expect(pages.filter((text) => /State/.test(text) && !/lit|out/.test(text))).toEqual([]);
});

test('The facts of a correction go on overleaf, and no page ends with what one of them is called.', async () => {
  const words = 'harbour lamp oil winter glass keeper rock tower sea shore'.repeat(3);
  const fact = (at: number): string => `<dt>Named${at}x</dt><dd>Told${at}x ${words}.</dd>`;
  const facts = `<dl class="facts">${[1, 2, 3, 4, 5].map(fact).join('')}</dl>`;
  const parts = Array.from(
    { length: 14 },
    (_, at) =>
      `<section class="plain-section" id="part-${at}">${'<p>Before it.</p>'.repeat(18 + at)}<div class="correction"><p class="correction-head">Head</p>${facts}</div></section>`,
  );
  const pages = await pageTexts(await printed(parts.join('')));
  const apart = pages.filter((text) => numbersAfter('Named', text) !== numbersAfter('Told', text));
  expect(apart).toEqual([]);
  expect(
    pages.filter((text) => /Named[2-5]x/.test(text) && !text.includes('Named1x')).length,
  ).toBeGreaterThan(3);
});

function eventsOf(at: number): string {
  const event = '<li><p class="event-head">Told</p><p>Behind it.</p></li>';
  return `<section id="events-${at}"><h2>Begun${at}x</h2><ul class="events">${event.repeat(9)}</ul></section>`;
}

test('A section begins on the page of its heading.', async () => {
  const parts = Array.from(
    { length: 14 },
    (_, at) =>
      `<section class="plain-section part" data-chapter="P${at}" id="part-${at}">${'<p>Before it.</p>'.repeat(18 + at)}${eventsOf(at)}</section>`,
  );
  const list = parts.map(
    (_, at) => `<p>Listed${at}x <a href="#events-${at}" data-page-of="events-${at}">00</a></p>`,
  );
  const pages = await pageTexts(
    await printed(
      `${parts.join('')}<section class="plain-section" data-chapter="List" id="list">${list.join('')}</section>`,
    ),
  );
  const given = parts.map((_, at) => new RegExp(`Listed${at}x\\s*(\\d+)`).exec(pages.at(-1)!)?.[1]);
  const begun = parts.map((_, at) => String(1 + pages.findIndex((text) => text.includes(`Begun${at}x`))));
  expect(given).toEqual(begun);
});

/** A chapter of so many lines, in paragraphs of four. */
function chapterOf(lines: number): string {
  const words = 'harbour lamp oil winter glass keeper rock tower sea shore'.split(' ');
  const line = (at: number): string =>
    Array.from({ length: 9 }, (_, word) => words[(at + word * 3) % 10]).join(' ');
  const paragraphs = Array.from(
    { length: Math.ceil(lines / 4) },
    (_, at) =>
      `<p>${Array.from({ length: Math.min(4, lines - at * 4) }, (__, row) => line(at + row)).join(' ')}.</p>`,
  );
  return `<section class="plain-section" data-chapter="C${lines}" id="c-${lines}"><h1>Chapter</h1>${paragraphs.join('')}</section>`;
}

test('No chapter ends with a page of a few lines.', async () => {
  const chapters = Array.from({ length: 14 }, (_, at) => chapterOf(27 + at));
  const pages = await printedLines(chapters.join(''));
  const told = pages.map((lines) => lines.filter((line) => /harbour|keeper|winter/.test(line)).length);
  expect(told.filter((count) => count > 0 && count < 5)).toEqual([]);
  expect(told.length).toBeGreaterThan(18);
});

test('No page ends within a word.', async () => {
  const words = 'misunderstanding considerations international responsibility administration'.split(' ');
  const text = Array.from({ length: 900 }, (_, at) => words[(at * 7) % 5]!.slice(at % 3 === 0 ? 3 : 0)).join(
    ' ',
  );
  const pages = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1>${`<p>${text}.</p>`.repeat(6)}</section>`,
  );
  const last = pages.flatMap((lines) => lines.findLast((line) => /[a-z]{4}/.test(line)) ?? []);
  expect(last.length).toBeGreaterThan(15);
  expect(pages.flat().some((line) => line.trim().endsWith('-'))).toBe(true);
  expect(last.filter((line) => line.trim().endsWith('-'))).toEqual([]);
});

test('The last two words of a paragraph stay together, but for long ones where the line before them would gape.', async () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => {
    const words = Array.from({ length: 14 + at }, (__, word) =>
      'sealampoil'.slice((word * 3) % 7, 5 + (word % 5)),
    );
    return `<p>${words.join(' ')} ${at % 2 ? 'lighthouse fortnight' : 'lighthouse end'}.</p>`;
  });
  const lines = await printedLines(
    `<section data-chapter="One" id="one"><h1>One</h1>${paragraphs.join('')}</section>`,
  );
  const last = lines.flat().filter((line) => /(?:fortnight|end)\.$/.test(line.trim()));
  expect(last).toHaveLength(60);
  const alone = last.filter((line) => /^(?:fortnight|end)\.$/.test(line.trim()));
  expect(new Set(alone.map((line) => line.trim()))).toEqual(new Set(['fortnight.']));
  expect(last.some((line) => /^lighthouse fortnight\.$/.test(line.trim()))).toBe(true);
});
