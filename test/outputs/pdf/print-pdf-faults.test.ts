import { existsSync } from 'node:fs';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import type { PdfError } from '../../../src/outputs/pdf/pdf-error.ts';
import { printPdf, type PdfOptions } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, invented, metadata, type FixtureSite } from './fixture-site.ts';
import { chapter } from './lossy-bodies.ts';
import { openPdf, outlineOf, pageTexts } from './read-pdf.ts';

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

function optionsFor(made: FixtureSite, more: Partial<PdfOptions> = {}): PdfOptions {
  const { folder: siteFolder, outFile } = made;
  return { siteFolder, pagePath: 'print/index.html', outFile, browser, metadata, ...more };
}

/** Prints a body that must print, and returns the texts of its pages. */
async function printed(body: string): Promise<string[]> {
  site = await fixtureSite(body);
  await printPdf(optionsFor(site));
  return pageTexts(await openPdf(await readFile(site.outFile)));
}

/** Prints what must not print, and returns the error; no file may be left. */
async function refused(made: FixtureSite, more: Partial<PdfOptions> = {}): Promise<PdfError> {
  const error = await printPdf(optionsFor(made, more)).then(
    () => undefined,
    (reason: PdfError) => reason,
  );
  expect(error?.name).toBe('PdfError');
  expect(existsSync(made.outFile)).toBe(false);
  expect(existsSync(`${made.outFile}.part`)).toBe(false);
  return error!;
}

async function refusedBody(body: string, more: Partial<PdfOptions> = {}): Promise<PdfError> {
  site = await fixtureSite(body);
  return refused(site, more);
}

function plain(text: string): string {
  return text.replaceAll(/[\s-]+/gu, '');
}

test('A script that throws is told with its message.', async () => {
  const error = await refusedBody(
    `${chapter('<p>Text.</p>')}<script>throw new Error('the lamp is out')</script>`,
  );
  expect(error.message).toContain('the lamp is out');
});

test('A rejected promise of a script is an error.', async () => {
  const error = await refusedBody(
    `${chapter('<p>Text.</p>')}<script>Promise.reject(new Error('no oil'))</script>`,
  );
  expect(error.message).toContain('no oil');
});

test('A missing font is told with its file and family.', async () => {
  site = await fixtureSite();
  await rm(join(site.folder, 'fonts/literata-italic.woff2'));
  const error = await refused(site);
  expect(error.message).toContain('/fonts/literata-italic.woff2 is missing');
  expect(error.message).toContain('@font-face Literata');
});

test('A font that is no font is told with its family.', async () => {
  site = await fixtureSite();
  await writeFile(join(site.folder, 'fonts/inter-regular.woff2'), 'not a font');
  expect((await refused(site)).message).toContain('the font Inter');
});

test('A missing picture is told with its chapter and element.', async () => {
  const error = await refusedBody(
    chapter('<figure id="fig-gone"><img src="/figures/gone.svg" alt=""></figure>'),
  );
  expect(error.message).toContain('/figures/gone.svg is missing');
  expect(error).toMatchObject({ chapter: 'The storm', element: 'img /figures/gone.svg' });
});

test('A broken picture is told with its chapter and element.', async () => {
  site = await fixtureSite(chapter('<p><img src="/figures/broken.png" alt=""></p>'));
  await writeFile(join(site.folder, 'figures/broken.png'), 'no picture');
  expect(await refused(site)).toMatchObject({ chapter: 'The storm', element: 'img /figures/broken.png' });
});

test('A request that leaves the folder is told with its address.', async () => {
  const error = await refusedBody(chapter('<p><img src="https://elsewhere.example/a.png" alt=""></p>'));
  expect(error.message).toContain('https://elsewhere.example/a.png lies outside');
});

test('A print page that is not there is an error.', async () => {
  site = await fixtureSite();
  const error = await refused(site, { pagePath: 'print/other.html' });
  expect(error.message).toContain('there is no page at http://book.invalid/print/other.html');
});

test('A page without text is an error.', async () => {
  expect((await refusedBody('')).message).toBe('the print page has no text');
});

test('A reference to nothing is told with its place.', async () => {
  const error = await refusedBody(
    chapter('<p id="p-1">See page <a href="#gone" data-page-of="gone">00</a>.</p>'),
  );
  expect(error.message).toContain('nothing has the id “gone”');
  expect(error.chapter).toBe('The storm');
});

test('A word of four hundred letters is broken over lines, and nothing of it is lost.', async () => {
  const word = 'Lighthousekeeping'.repeat(24).slice(0, 400);
  const texts = await printed(chapter(`<p>${invented(20)}</p><p>${word}</p><p>${invented(20, 'Line')}</p>`));
  expect(plain(texts.join(' '))).toContain(word);
});

test('A word of four hundred letters that may not be broken is told with its paragraph.', async () => {
  const word = 'Lighthousekeeping'.repeat(24).slice(0, 400);
  const style = 'overflow-wrap: normal; hyphens: none';
  const error = await refusedBody(
    chapter(`<p>Before.</p><p id="p-long" style="${style}">${word}</p><p>After.</p>`),
  );
  expect(error.chapter).toBe('The storm');
  expect(error.element).toContain('p#p-long');
});

test('A note of three pages is carried over, and nothing of it or of the text is lost.', async () => {
  const note = `<span class="footnote" id="n-long">${invented(150, 'Note')}</span>`;
  const texts = await printed(chapter(`<p>${invented(60)}${note}</p><p>${invented(60, 'Line')}</p>`));
  const all = plain(texts.join(' '));
  for (let index = 1; index <= 150; index += 1) expect(all).toContain(`Note${index}`);
  for (let index = 1; index <= 60; index += 1) expect(all).toContain(`Line${index}`);
  expect(texts.filter((text) => /Note\d+/u.test(text)).length).toBeGreaterThanOrEqual(3);
});

test('A note of three pages on the last line of a chapter gets pages of its own, and the next chapter its side.', async () => {
  const note = `<span class="footnote" id="n-long">${invented(150, 'Note')}</span>`;
  const next = chapter('<p>Calm.</p>', 'The calm').replace('ch-storm', 'ch-calm');
  const texts = await printed(chapter(`<p>${invented(5)}${note}</p>`) + next);
  const all = plain(texts.join(' '));
  for (let index = 1; index <= 150; index += 1) expect(all).toContain(`Note${index}`);
  expect(texts.findIndex((text) => text.includes('The calm')) % 2).toBe(0);
});

test('Page numbers longer than was thought push no line off its page.', async () => {
  const front = Array.from(
    { length: 38 },
    (_, index) =>
      `<section class="imprint" data-matter="front" id="f-${index}"><p>Leaf ${index}.</p></section>`,
  ).join('');
  const reference = '(<a href="#f-37" data-page-of="f-37">00</a>)';
  const text = invented(150).replaceAll('. ', ` ${reference}. `);
  const texts = await printed(front + chapter(`<p>${text}</p>`));
  const all = plain(texts.join(' '));
  for (let index = 1; index <= 150; index += 1) expect(all).toContain(`Sentence${index}`);
  const [number] = /(?<=\()[ivxl]+(?=\))/u.exec(all)!;
  expect(number.length).toBeGreaterThan(6);
  expect(all.split(`(${number})`)).toHaveLength(150);
});

test('Text that the style sheet adds at the edge of a page takes no real text along.', async () => {
  const style = '<style>b::after { content: " with a tail that wraps over the edge of the page" }</style>';
  const text = invented(200).replaceAll(/(Sentence\d+)/gu, '<b>$1</b>');
  const texts = await printed(style + chapter(`<p>${text}</p>`));
  const all = plain(texts.join(' '));
  for (let index = 1; index <= 200; index += 1) expect(all).toContain(`Sentence${index}`);
});

test('Equal commas between many links do not confuse the breaks.', async () => {
  const links = Array.from({ length: 900 }, (_, index) => `<a href="#ch-storm">link${index}</a>`).join(', ');
  const texts = await printed(chapter(`<p>${links}</p>`));
  const found = plain(texts.join(' ')).match(/link\d+(?=,|$|\D)/gu)!;
  expect(new Set(found).size).toBe(900);
  expect(found).toHaveLength(900);
});

test('A sign that no font has is told with its code and place.', async () => {
  const error = await refusedBody(chapter('<p id="p-strange">A &#x13000; in the text.</p>'));
  expect(error.message).toContain('no font has the sign');
  expect(error.message).toContain('U+13000');
  expect(error.element).toContain('p#p-strange');
});

test('Text set in a font of the machine is warned of.', async () => {
  site = await fixtureSite(
    chapter('<p id="p-strange" style="font-family: monospace">Strange.</p><p>Plain.</p>'),
  );
  const { warnings } = await printPdf(optionsFor(site));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/font .+ stands in at p#p-strange “Strange.” in “The storm”/u);
});

test('A picture taller than the page is told with its element.', async () => {
  const img =
    '<img src="/figures/band.svg" alt="" id="tall" style="height: 260mm; max-height: none; width: 40mm">';
  const error = await refusedBody(chapter(`<p>Before.</p><figure>${img}</figure><p>After.</p>`));
  expect(error.chapter).toBe('The storm');
  expect(error.element).toContain('img#tall');
});

test('A picture wider than the page is told with its element.', async () => {
  const img = '<img src="/figures/band.svg" alt="" id="wide" style="width: 400mm; max-width: none">';
  const error = await refusedBody(chapter(`<p>Before.</p><figure>${img}</figure><p>After.</p>`));
  expect(error.message).toContain('does not fit its page');
  expect(error).toMatchObject({ chapter: 'The storm', page: 1 });
  expect(error.element).toContain('img#wide');
});

test('A table with forty columns is told with its cell.', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `Ship${at}`);
  const head = words.map((word) => `<th>${word}</th>`).join('');
  const row = words.map((word) => `<td>${word}</td>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>`;
  const error = await refusedBody(chapter(`<p>Before.</p>${table}`));
  expect(error.message).toContain('too many columns');
  expect(error).toMatchObject({ chapter: 'The storm', element: 'th “Ship0”', page: 1 });
});

test('A heading without text is told with its chapter and element.', async () => {
  const error = await refusedBody(chapter('<p>Before.</p><h2 id="h-empty"> </h2><p>After.</p>'));
  expect(error.message).toContain('a heading has no text');
  expect(error).toMatchObject({ chapter: 'The storm', element: 'h2#h-empty' });
});

test('A chapter that is empty is told by its title.', async () => {
  const empty = '<section class="chapter" data-chapter="The calm" id="ch-calm"></section>';
  const error = await refusedBody(chapter('<p>Text.</p>') + empty);
  expect(error.message).toContain('a chapter has no text');
  expect(error.chapter).toBe('The calm');
});

test('Two hundred headings with one name each lead to their own page.', async () => {
  const parts = Array.from(
    { length: 200 },
    (_, at) => `<h2 id="h-${at}">Watch</h2><p>${invented(3, `S${at}n`)}</p>`,
  );
  site = await fixtureSite(chapter(parts.join('')));
  const { pageByDestination } = await printPdf(optionsFor(site));
  const outline = await outlineOf(await openPdf(await readFile(site.outFile)));
  const pages = outline.slice(1).map(({ page }) => String(page));
  expect(pages).toEqual(parts.map((_, at) => pageByDestination[`h-${at}`]));
});

test('Text from right to left prints whole.', async () => {
  const text = `Keeper (in) 1861, ${invented(60)}`;
  const texts = await printed(chapter(`<p>Before.</p><p dir="rtl" id="p-rtl">${text}</p><p>After.</p>`));
  for (let index = 1; index <= 60; index += 1) expect(texts.join(' ')).toContain(`Sentence${index} `);
});

test('Text in a script that no font has is told with its paragraph.', async () => {
  const error = await refusedBody(chapter('<p dir="rtl" lang="ar" id="p-rtl">وصلت المروحيات</p>'));
  expect(error.message).toContain('no font has the sign');
  expect(error.element).toContain('p#p-rtl');
});

test.skipIf(process.platform !== 'linux')(
  'A disk with no room for the PDF leaves no part of one.',
  async () => {
    site = await fixtureSite();
    // A device that is always full stands where the file is written.
    await symlink('/dev/full', `${site.outFile}.part`);
    expect((await refused(site)).message).toContain('no space left on device');
  },
);

test('A layout that makes pages for ever is cut.', async () => {
  const script = `<script>
    // Every time the layout yields, which it does after some pages, the text grows by more that must begin pages.
    const grow = () => {
      const content = document.querySelector('template')?.content.querySelector('#ch-storm');
      if (content) for (let i = 0; i < 40; i += 1) {
        const p = document.createElement('p');
        p.dataset.ref = 'grown' + Math.random();
        p.dataset.breakBefore = 'page';
        p.textContent = 'More.';
        content.append(p);
      }
      setTimeout(grow);
    };
    grow();
  </script>`;
  const error = await refusedBody(
    chapter(`<p>${invented(3)}</p><p style="break-before: page">Two.</p>`) + script,
  );
  expect(error.message).toMatch(/passes \d+ pages/u);
  expect(error.chapter).toBe('The storm');
});

test('A layout that takes longer than its limit is cut, and the place is told.', async () => {
  const script = `<script>
    const wait = () => { if (document.querySelectorAll('.pagedjs_page').length > 2) for (;;); setTimeout(wait); };
    wait();
  </script>`;
  const error = await refusedBody(chapter(`<p>${invented(200)}</p>`) + script, { timeLimitMs: 2000 });
  expect(error.message).toContain('longer than 2 s');
  expect(error.chapter).toBe('The storm');
});

test('A browser that dies mid-way is told with the place it had come to.', async () => {
  const mortal = await startPrintBrowser();
  site = await fixtureSite(chapter(`<p>${invented(3000)}</p>`));
  const kill = (page: number | undefined): void => {
    if (page === 3) mortal.devTools.send('Browser.crash').catch(() => undefined);
  };
  const error = await refused(site, { browser: mortal, onProgress: ({ page }) => kill(page) });
  expect(error.message).toMatch(/the browser ended|the page crashed/u);
  expect(error.chapter).toBe('The storm');
});

test('A browser that is dead already is told.', async () => {
  const mortal = await startPrintBrowser();
  await mortal.close();
  site = await fixtureSite();
  expect((await refused(site, { browser: mortal })).message).toContain('the browser opens no page');
});

test('A print called off mid-way leaves no file.', async () => {
  const control = new AbortController();
  site = await fixtureSite();
  const { signal } = control;
  const error = await refused(site, { signal, onProgress: ({ page }) => page === 9 && control.abort() });
  expect(error.message).toContain('called off');
  expect(error.page).toBeGreaterThanOrEqual(9);
});

test('A print called off before it began leaves no file.', async () => {
  site = await fixtureSite();
  expect((await refused(site, { signal: AbortSignal.abort() })).message).toContain('called off');
});
