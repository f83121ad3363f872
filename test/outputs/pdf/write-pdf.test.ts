import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadPdf } from '../../../src/outputs/pdf/load-pdf.ts';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '../../../src/outputs/pdf/pdf-lib.ts';
import { writePdf } from '../../../src/outputs/pdf/write-pdf.ts';
import { openPdf } from './read-pdf.ts';

/** A document of a thousand objects, of which every third is deleted, that have one another. */
async function documentOf(): Promise<{ pdf: PDFDocument; refs: readonly PDFRef[] }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([100, 200]);
  const { context } = pdf;
  const refs = Array.from({ length: 1000 }, (_, index) => context.register(context.obj({ Index: index })));
  for (const [index, ref] of refs.entries())
    context.lookup(ref, PDFDict).set(PDFName.of('Next'), refs[(index + 1) % refs.length]!);
  for (const ref of refs.filter((_, index) => index % 3 === 1)) context.delete(ref);
  pdf.catalog.set(PDFName.of('First'), refs[0]!);
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'), PDFHexString.of('01')]);
  return { pdf, refs };
}

test('What is written is read again, whole, and numbered without gaps.', async () => {
  const { pdf } = await documentOf();
  const bytes = await writePdf(pdf);
  const again = await loadPdf(bytes);
  const numbers = again.context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const first = again.catalog.lookup(PDFName.of('First'), PDFDict);
  expect(String(first.get(PDFName.of('Index')))).toBe('0');
  expect(first.get(PDFName.of('Next'))).toBeUndefined();
  expect(again.getPages().map((page) => page.getSize())).toEqual([{ width: 100, height: 200 }]);
  expect(String(again.context.trailerInfo.ID)).toBe('[ <00> <01> ]');
});

test('Another reader finds every object by the table.', async () => {
  const { pdf } = await documentOf();
  const read = await openPdf(await writePdf(pdf));
  expect(read.numPages).toBe(1);
  expect((await read.getPage(1)).view).toEqual([0, 0, 100, 200]);
});

/** The bytes of a packed stream whose dictionary begins at a place of a file. */
function unpacked(file: Buffer, at: number): Buffer {
  const text = file.toString('latin1', at);
  const start = at + text.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/u.exec(text)![1]);
  return inflateSync(file.subarray(start, start + length));
}

test('The table tells of every object where it stands: at a place of the file, or as which of those packed together.', async () => {
  const { pdf } = await documentOf();
  const file = Buffer.from(await writePdf(pdf));
  const start = Number(/startxref\n(\d+)\n/u.exec(file.toString('latin1'))![1]);
  const table = unpacked(file, start);
  const entries = Array.from({ length: table.length / 7 }, (_, number) => {
    const at = number * 7;
    return [table[at]!, table.readUInt32BE(at + 1), table.readUInt16BE(at + 5)] as const;
  });
  const found = entries.map(([kind, place, index]) => {
    if (kind === 0) return 0;
    if (kind === 1) return Number(/^(\d+) 0 obj\n/u.exec(file.toString('latin1', place, place + 20))![1]);
    const packed = unpacked(file, entries[place]![1]).toString('latin1').split(' ');
    return Number(packed[2 * index]);
  });
  expect(found.length).toBeGreaterThan(600);
  expect(found).toEqual(found.map((_, number) => number));
});

test.each([
  ['numbers and words', '[ 1 -2 0.5 true null ]'],
  ['names beside names', '<<\n/A /B\n/C 1\n/D true\n>>'],
  ['strings', String.raw`[ (a \(b\) é) <00ff> () ]`],
  ['lists in dictionaries', '<<\n/A [ [ 1 ] <<\n/B (c)\n>> ]\n>>'],
])('%s are written as they were read.', async (_, written) => {
  const file = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Kept 3 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n${written}\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`;
  const again = await loadPdf(await writePdf(await loadPdf(Buffer.from(file, 'latin1'))));
  expect(String(again.catalog.lookup(PDFName.of('Kept')))).toBe(written);
});

test('Streams keep their bytes, and a packed stream its packing.', async () => {
  const { pdf } = await documentOf();
  const contents = Uint8Array.from({ length: 300 }, (_, at) => at);
  const stream = pdf.context.stream(contents, { Kind: 'loose' });
  pdf.catalog.set(PDFName.of('Kept'), pdf.context.register(stream));
  const packed = pdf.context.flateStream(contents);
  const before = packed.getContents();
  pdf.catalog.set(PDFName.of('Packed'), pdf.context.register(packed));
  const again = await loadPdf(await writePdf(pdf));
  const read = (name: string) => again.catalog.lookup(PDFName.of(name)) as typeof stream;
  expect(Buffer.compare(read('Kept').getContents(), contents)).toBe(0);
  expect(Buffer.compare(read('Packed').getContents(), before)).toBe(0);
});
