import { deflateSync } from 'node:zlib';
import {
  PDFCatalog,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFPageLeaf,
  PDFRef,
  type PDFObject,
} from '../../../src/outputs/pdf/pdf-lib.ts';
import { expect, test } from 'vitest';
import { loadPdf } from '../../../src/outputs/pdf/load-pdf.ts';

/** Reads objects as a file has them, from number 3 on. */
async function read(...objects: readonly (string | Buffer)[]): Promise<readonly (PDFObject | undefined)[]> {
  const parts = [
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n',
    ...objects.flatMap((object, index) => [`${index + 3} 0 obj\n`, object, '\nendobj\n']),
    'trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  ];
  const pdf = await loadPdf(Buffer.concat(parts.map((part) => Buffer.from(part))));
  expect(pdf.catalog).toBeInstanceOf(PDFCatalog);
  return objects.map((_, index) => pdf.context.lookup(PDFRef.of(index + 3)));
}

test.each([
  ['numbers', '[0 7 -7 +7 .5 -.5 4. 1234567890 0.125 007]', '[ 0 7 -7 7 0.5 -0.5 4 1234567890 0.125 7 ]'],
  ['references', '[5 0 R 5 2 R 5 0 5 0 R 12\n0\nR]', '[ 5 0 R 5 2 R 5 0 5 0 R 12 0 R ]'],
  ['numbers that only look like a reference', '[5 0 /R 5 0 7]', '[ 5 0 /R 5 0 7 ]'],
  ['names', '[/A /A#20B/C-d.e /#C3#A9]', '[ /A /A#20B /C-d.e /#C3#A9 ]'],
  ['words', '[true false null]', '[ true false null ]'],
  ['strings', String.raw`[(a (b) \) c) <00fF> ()]`, String.raw`[ (a (b) \) c) <00fF> () ]`],
  ['white space and comments', '[ 1% one 2\r\n\t2\f3 % [\n]', '[ 1 2 3 ]'],
  ['nothing', '[ ]', '[ ]'],
])('%s are read as they are written.', async (_, written, wanted) => {
  expect(String((await read(written))[0])).toBe(wanted);
});

test('A dictionary has its entries in their order, within others too.', async () => {
  const [dict] = await read('<</B 1/A<</C[<</D(e)>>]>> /E/F>>');
  expect(dict).toBeInstanceOf(PDFDict);
  const keys = (dict as PDFDict).keys().map(String);
  expect(keys).toEqual(['/B', '/A', '/E']);
  expect(String(dict)).toContain('(e)');
});

test('A page is a page, and a stream has its bytes.', async () => {
  const [page, stream] = await read('<</Type/Page>>', '<</Length 8>>\nstream\n<</A>> 1\nendstream');
  expect(page).toBeInstanceOf(PDFPageLeaf);
  expect(Buffer.from((stream as unknown as { contents: Uint8Array }).contents).toString()).toBe('<</A>> 1');
});

test('Packed objects are read.', async () => {
  const packed = deflateSync('8 0 9 9 <</A 1>> [/B 9 0 R]');
  const head = `<</Type/ObjStm/N 2/First 8/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  const text = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
  const [stream] = await read(text);
  const { context } = (stream as unknown as { dict: PDFDict }).dict;
  expect(context.lookup(PDFRef.of(8), PDFDict).get(PDFName.of('A'))).toEqual(PDFNumber.of(1));
  expect(String(context.lookup(PDFRef.of(9)))).toBe('[ /B 9 0 R ]');
});

test('What does not end is no object.', async () => {
  expect(String((await read('<</A 1 /B'))[0])).not.toContain('/B 1');
});
