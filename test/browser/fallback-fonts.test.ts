import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

/** A face of the book, the whole of it, and a free one that has every measure of the one that stands in on most machines. */
const FACES = [
  [
    'Literata',
    'normal',
    'literata/400Regular/Literata_400Regular.ttf',
    'gelasio/400Regular/Gelasio_400Regular.ttf',
  ],
  [
    'Literata',
    'italic',
    'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    'gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
  ],
  ['Inter', 'normal', 'inter/400Regular/Inter_400Regular.ttf', 'arimo/400Regular/Arimo_400Regular.ttf'],
] as const;

async function read(file: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
  return (await readFile(path)).toString('base64');
}

/** The share by which the text of a page is wider, and its lines higher, in a face that stands in, adjusted as the style sheet says. */
function compare(page: Page, name: string, style: string, faces: readonly [string, string]) {
  return page.evaluate(
    async ([family, slant, own, other]) => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const { style: adjusted } = rules
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .find(
          ({ style: said }) =>
            said.getPropertyValue('font-family').includes(`${family} stand-in`) &&
            (said.getPropertyValue('font-style') || 'normal') === slant,
        )!;
      const value = (property: string) => adjusted.getPropertyValue(property);
      const adjustments = {
        sizeAdjust: value('size-adjust'),
        ascentOverride: value('ascent-override'),
        descentOverride: value('descent-override'),
        lineGapOverride: value('line-gap-override'),
      } as FontFaceDescriptors;
      const both = [
        ['own', own, {}],
        ['other', other, adjustments],
      ] as const;
      for (const [as, written, said] of both) {
        const bytes = Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0));
        document.fonts.add(await new FontFace(as, bytes, said).load());
      }
      const line = document.createElement('span');
      line.textContent = document.querySelector('main')!.textContent.replace(/\s+/g, ' ').slice(0, 9000);
      line.style.cssText = 'position: absolute; white-space: nowrap; line-height: normal; font-size: 20px';
      document.body.append(line);
      const [first, second] = ['own', 'other'].map((as) => {
        line.style.fontFamily = as;
        return line.getBoundingClientRect();
      });
      return { wider: second!.width / first!.width - 1, higher: second!.height / first!.height - 1 };
    },
    [name, style, ...faces] as const,
  );
}

test.each(FACES)(
  'Until %s, %s, is there, a face of the machine stands in that takes as much room, so that no line moves.',
  async (name, style, own, other) => {
    const { url } = await builtBook('real');
    const { page } = await openPage(browser, `${url}chapters/the-helicopter-deal/index.html`);
    const { wider, higher } = await compare(page, name, style, [await read(own), await read(other)]);
    expect(Math.abs(wider)).toBeLessThan(0.01);
    expect(Math.abs(higher)).toBeLessThan(0.01);
  },
);
