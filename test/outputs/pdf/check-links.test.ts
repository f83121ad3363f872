import { PDFDocument, PDFName } from '../../../src/outputs/pdf/pdf-lib.ts';
import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/outputs/pdf/check-links.ts';
import { sheetReader } from '../../../src/outputs/pdf/sheet-reader.ts';

/** A PDF of two pages with one link, from the first to the second or to nothing. */
async function pdfWithLink(isDead = false) {
  const made = await PDFDocument.create();
  const [first, second] = [made.addPage([300, 300]), made.addPage([300, 300])];
  const dest = [second.ref, 'XYZ', 0, 300, 0];
  made.catalog.set(PDFName.of('Dests'), made.context.obj(isDead ? {} : { far: dest }));
  const link = { Type: 'Annot', Subtype: 'Link', F: 4, Rect: [75, 270, 150, 285], Dest: 'far' };
  first.node.set(PDFName.of('Annots'), made.context.obj([link]));
  return PDFDocument.load(await made.save());
}

/** Where the link lies in CSS pixels. */
const laid = { page: 1, left: 100, top: 20, right: 200, bottom: 40, text: 'Far', target: 'far' };

async function check(sheetOfTarget: number, isDead = false): Promise<() => void> {
  const pdf = await pdfWithLink(isDead);
  return () => checkLinks(pdf, [laid], { ...sheetReader(pdf), sheetOfId: () => sheetOfTarget });
}

test('A link to the page on which its target stands passes.', async () => {
  expect(await check(2)).not.toThrow();
});

test('A link to another page than that of its target is told with its words.', async () => {
  expect(await check(1)).toThrow('the link “Far” leads to sheet 2, not to “far” (on sheet 1)');
});

test('A link to nothing is told.', async () => {
  expect(await check(2, true)).toThrow('a link leads nowhere');
});
