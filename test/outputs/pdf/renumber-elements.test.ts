import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFString,
  type PDFRef,
} from '../../../src/outputs/pdf/pdf-lib.ts';
import { expect, test } from 'vitest';
import { renumberElements } from '../../../src/outputs/pdf/renumber-elements.ts';

const nameOf = (name: string): PDFString => PDFString.of(name);

/** A tree of two heads and a cell that belongs to both, with the names that a browser gave the heads. */
async function treeOf(first: string, second: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const head = (name: string): PDFRef =>
    context.register(context.obj({ Type: 'StructElem', S: 'TH', ID: nameOf(name) }));
  const heads = [head(first), head(second)] as const;
  const headers = [nameOf(first), nameOf(second)];
  const cell = context.register(
    context.obj({ Type: 'StructElem', S: 'TD', A: [{ O: 'Table', Headers: headers }] }),
  );
  const note = context.register(context.obj({ Type: 'StructElem', S: 'Note', ID: nameOf('note-1') }));
  const row = context.register(context.obj({ Type: 'StructElem', S: 'TR', K: [...heads, cell, note] }));
  const names = [[first, heads[0]] as const, [second, heads[1]] as const].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const leaf = context.register(context.obj({ Names: names.flatMap(([name, ref]) => [nameOf(name), ref]) }));
  const tree = context.register(context.obj({ Kids: [leaf] }));
  const root = context.register(context.obj({ Type: 'StructTreeRoot', K: [row], IDTree: tree }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  return pdf;
}

test('A head of a table is named by its place in the order of reading, whichever number the browser gave it.', async () => {
  const [pdf, other] = [
    await treeOf('node00000007', 'node00000042'),
    await treeOf('node00000042', 'node00000007'),
  ];
  renumberElements(pdf);
  renumberElements(other);
  const options = { useObjectStreams: false } as const;
  expect(await other.save(options)).toEqual(await pdf.save(options));
});

test('The list of names holds every element that has one, sorted, and the cells keep their heads.', async () => {
  const pdf = await treeOf('node00000042', 'node00000007');
  renumberElements(pdf);
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const list = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray).asArray();
  const pairs = list.flatMap((name, at) => {
    const element = pdf.context.lookup(list[at + 1]);
    return name instanceof PDFString && element instanceof PDFDict
      ? [[name.asString(), String(element.get(PDFName.of('S'))), String(element.get(PDFName.of('ID')))]]
      : [];
  });
  expect(pairs).toEqual([
    ['node00000001', '/TH', '(node00000001)'],
    ['node00000002', '/TH', '(node00000002)'],
    ['note-1', '/Note', '(note-1)'],
  ]);
  const cell = pdf.context
    .enumerateIndirectObjects()
    .find(([, object]) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('TD'))!;
  expect(String(cell[1])).toContain('(node00000001) (node00000002)');
});
