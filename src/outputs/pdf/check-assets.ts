// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BrowserPage } from '../browser/browser-page.ts';
import type { BookWindow } from './book-window.ts';
import { PdfError, type PdfPlace } from './pdf-error.ts';
import type { Refusals } from '../browser/serve-folder.ts';

/** Loads every font and picture of the page, and throws a `PdfError` that names what is missing and what asks for it. */
export async function checkAssets(page: BrowserPage, refusals: Refusals): Promise<void> {
  const faults = await page.evaluate(loadAssets);
  const [outside] = refusals.outside;
  if (outside) throw await refused(page, outside, 'lies outside the folder of the site');
  const [missing] = refusals.missing;
  if (missing) throw await refused(page, missing, 'is missing');
  const [fault] = faults;
  if (fault) throw new PdfError(fault.what, fault.place);
}

async function refused(page: BrowserPage, url: string, why: string): Promise<PdfError> {
  const { asker, place } = await page.evaluate(findAsker, url);
  return new PdfError(`the file ${url} ${why}${asker && `; ${asker} asks for it`}`, place);
}

async function loadAssets(): Promise<{ what: string; place: PdfPlace }[]> {
  const { bookPrint } = window as unknown as BookWindow;
  const fonts = [...document.fonts];
  await Promise.all(fonts.map((font) => font.load().catch(() => undefined)));
  const images = [...document.images];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  return [
    ...fonts
      .filter((font) => font.status !== 'loaded')
      .map((font) => ({
        what: `the font ${font.family} ${font.weight} ${font.style} did not load`,
        place: {},
      })),
    ...images
      .filter((image) => image.naturalWidth === 0)
      .map((image) => ({
        what: `the picture ${image.getAttribute('src')} cannot be shown`,
        place: bookPrint.placeOf(image),
      })),
  ];
}

function findAsker(url: string): { asker: string; place: PdfPlace } {
  const { bookPrint } = window as unknown as BookWindow;
  const attributes = ['src', 'href', 'data', 'poster', 'srcset'];
  const resolved = (value: string | null): string =>
    value ? new URL(value.split(' ')[0]!, document.baseURI).href : '';
  const element = [...document.querySelectorAll('*')].find((candidate) =>
    attributes.some((name) => candidate.localName !== 'a' && resolved(candidate.getAttribute(name)) === url),
  );
  if (element) return { asker: '', place: bookPrint.placeOf(element) };
  const file = url.split('/').at(-1)!;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const rule = rules.find((candidate) => candidate.cssText.includes(file));
  if (!rule) return { asker: '', place: {} };
  const family = rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue('font-family') : '';
  return { asker: family ? `@font-face ${family}` : `the rule ${rule.cssText.slice(0, 80)}`, place: {} };
}
