import { expect, test } from 'vitest';
import { foldTexts } from '../../../src/outputs/pdf/fold-texts.ts';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  PDFString,
} from '../../../src/outputs/pdf/pdf-lib.ts';
import { structElements } from '../../../src/outputs/pdf/struct-elements.ts';

/** An element of a tree as the test has it: its type, with its language, its page or none, and what it holds. */
type Given = readonly [type: string, page: 1 | 2 | undefined, ...kids: (Given | number)[]];

/** Makes a tree, whose content 0 on page 1, 1 on page 1 and so on is listed with what holds it. */
async function treeOf(given: Given): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const pages = [pdf.addPage().ref, pdf.addPage().ref];
  const parents: PDFArray[] = [context.obj([]), context.obj([])];
  const add = ([type, page, ...kids]: Given, parent: PDFRef | undefined): PDFRef => {
    const dict = context.obj({
      Type: 'StructElem',
      S: type.split(' ')[0]!,
      ...(type.includes(' ') ? { Lang: PDFString.of(type.split(' ')[1]!) } : {}),
      ...(parent ? { P: parent } : {}),
      ...(page ? { Pg: pages[page - 1]! } : {}),
    });
    const ref = context.register(dict);
    for (const kid of kids) if (typeof kid === 'number') parents[page! - 1]!.push(ref);
    const held = kids.map((kid) => (typeof kid === 'number' ? context.obj(kid) : add(kid, ref)));
    dict.set(PDFName.of('K'), held.length === 1 ? held[0]! : context.obj(held));
    return ref;
  };
  const root = add(given, undefined);
  const list = context.obj({ Nums: [0, context.register(parents[0]!), 1, context.register(parents[1]!)] });
  pdf.catalog.set(
    PDFName.of('StructTreeRoot'),
    context.obj({ Type: 'StructTreeRoot', K: root, ParentTree: list }),
  );
  return pdf;
}

/** The tree as text, with pages for content that is not on the page of its element. */
function told(pdf: PDFDocument): string {
  const pages = pdf.getPages().map(({ ref }) => ref);
  const pageIn = (dict: PDFDict): string => {
    const at = pages.indexOf(dict.get(PDFName.of('Pg')) as PDFRef);
    return at === -1 ? '' : `@${at + 1}`;
  };
  const tell = (ref: unknown): string => {
    const dict = pdf.context.lookup(ref as PDFRef);
    if (!(dict instanceof PDFDict)) return String(dict);
    const content = dict.get(PDFName.of('MCID'));
    if (content) return `${String(content)}${pageIn(dict)}`;
    const kids = dict.lookup(PDFName.of('K'));
    const parts = kids instanceof PDFArray ? kids.asArray().map(tell) : [tell(dict.get(PDFName.of('K')))];
    return `${String(dict.get(PDFName.of('S'))).slice(1)}${pageIn(dict)}(${parts.join(' ')})`;
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return tell(root.get(PDFName.of('K')));
}

function parentsOf(pdf: PDFDocument): readonly string[] {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const list = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  return [1, 3].map((at) =>
    list
      .lookup(at, PDFArray)
      .asArray()
      .map((ref) => String(pdf.context.lookup(ref as PDFRef, PDFDict).get(PDFName.of('S'))))
      .join(' '),
  );
}

test.each<[string, Given, string, readonly string[]]>([
  [
    'of a paragraph, between links',
    ['P', undefined, ['NonStruct', 1, 0], ['Link', undefined, ['NonStruct', 1, 1]], ['NonStruct', 1, 2, 3]],
    'P@1(0 Link@1(1) 2 3)',
    ['/P /Link /P /P', ''],
  ],
  [
    'that goes on overleaf',
    ['P', undefined, ['NonStruct', 1, 0], ['NonStruct', 2, 0]],
    'P@1(0 0@2)',
    ['/P', '/P'],
  ],
  [
    'within a text',
    ['P', 2, ['NonStruct', undefined, ['NonStruct', 1, 0], ['NonStruct', 2, 0]]],
    'P@2(0@1 0@2)',
    ['/P', '/P'],
  ],
  [
    'of a label, a picture and the document stays by itself, and',
    [
      'Document',
      undefined,
      ['NonStruct', 1, 0],
      ['Lbl', undefined, ['NonStruct', 1, 1]],
      ['Figure', undefined, ['NonStruct', 1, 2]],
    ],
    'Document(NonStruct@1(0) Lbl(NonStruct@1(1)) Figure(NonStruct@1(2)))',
    ['/NonStruct /NonStruct /NonStruct', ''],
  ],
  [
    'in a language of its own stays by itself, and',
    ['P', undefined, ['NonStruct ru', 1, 0]],
    'P(NonStruct@1(0))',
    ['/NonStruct', ''],
  ],
  [
    'that holds a note stays by itself, and',
    ['P', undefined, ['NonStruct', 1, 0, ['Note', undefined, ['NonStruct', 1, 1]]]],
    'P(NonStruct@1(0 Note@1(1)))',
    ['/NonStruct /Note', ''],
  ],
])('Text %s is listed with what holds it.', async (_, given, tree, parents) => {
  const pdf = await treeOf(given);
  expect(structElements(pdf)).not.toHaveLength(0);
  foldTexts(pdf);
  expect(told(pdf)).toBe(tree);
  expect(parentsOf(pdf)).toEqual(parents);
  const left = [...tree.matchAll(/[A-Z]\w*/gu)].length;
  expect(structElements(pdf)).toHaveLength(left);
});
