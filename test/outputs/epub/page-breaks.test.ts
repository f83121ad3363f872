import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBook } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { openReader, type ReaderWindow } from './open-reader.ts';

let browser: Browser;
let book: Uint8Array;

beforeAll(async () => {
  browser = await startTestBrowser();
  book = await readFile(join((await builtBook('real')).folder, 'book.epub'));
});

afterAll(() => browser.close());

function openOn(viewport: { readonly width: number; readonly height: number }) {
  return openReader(browser, book, { viewport });
}

/** What a reader sees of one document of the book, laid out in pages. */
interface LaidDocument {
  /** Words of headings, answers and rows of which a part stands on another page. */
  readonly divided: readonly (string | null)[];
  /** Words of headings and terms with which a page ends. */
  readonly left: readonly (string | null)[];
  /** How cells of tables are laid out. */
  readonly cells: readonly string[];
  /** Of a figure in pieces, how many pages behind the title the first stands. */
  readonly pagesToFigure: number | undefined;
}

/** Opens one document after another, and looks at how it is laid out. */
async function layOut(page: Page): Promise<readonly LaidDocument[]> {
  return page.evaluate(async () => {
    const { reader } = window as unknown as ReaderWindow;
    const laid: LaidDocument[] = [];
    for (let at = 0; await reader.goTo(at); at += 1) {
      const [content] = reader.renderer.getContents();
      if (content?.index !== at) break;
      const { doc } = content;
      const { columnWidth, columnGap } = getComputedStyle(doc.documentElement);
      const width = parseFloat(columnWidth) + parseFloat(columnGap);
      const all = (selector: string) => [...doc.querySelectorAll(selector)];
      const pagesOf = (element: Element) =>
        [...element.getClientRects()].map(({ left }) => Math.floor(left / width));
      const title = doc.querySelector('h1');
      const piece = doc.querySelector('.piece svg');
      laid.push({
        divided: all('h1, h2, h3, .accounts li, tr')
          .filter((element) => new Set(pagesOf(element)).size > 1)
          .map(({ textContent }) => textContent),
        left: all('h2, h3, dt')
          .filter((element) => {
            const next = element.nextElementSibling;
            return next && pagesOf(next)[0]! > pagesOf(element).at(-1)!;
          })
          .map(({ textContent }) => textContent),
        cells: all('td').map((cell) => getComputedStyle(cell).display),
        pagesToFigure: title && piece ? pagesOf(piece)[0]! - pagesOf(title)[0]! : undefined,
      });
    }
    return laid;
  });
}

test('On a phone no heading and no answer is divided, no page ends with what leads to the next, and a figure follows its title.', async () => {
  const { page } = await openOn({ width: 390, height: 844 });
  const laid = await layOut(page);
  expect(laid.length).toBeGreaterThan(15);
  expect(laid.flatMap(({ divided }) => divided)).toEqual([]);
  expect(laid.flatMap(({ left }) => left)).toEqual([]);
  const figures = laid.flatMap(({ pagesToFigure }) => pagesToFigure ?? []);
  expect(figures.length).toBeGreaterThan(2);
  expect(figures.every((pages) => pages === 0)).toBe(true);
});

test('On a phone the rows of a table are lists, and on a tablet a table.', async () => {
  const onPhone = await layOut((await openOn({ width: 390, height: 844 })).page);
  const onTablet = await layOut((await openOn({ width: 820, height: 1180 })).page);
  expect(new Set(onPhone.flatMap(({ cells }) => cells))).toEqual(new Set(['block']));
  expect(new Set(onTablet.flatMap(({ cells }) => cells))).toEqual(new Set(['table-cell']));
});
