import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFPageLeaf,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
} from './pdf-lib.ts';
import type { Drawing, DrawnFont, StreamBytes } from './page-drawing.ts';
import { readWidths } from './read-widths.ts';

/** Fonts and forms that were met: most pages call the same. */
interface Known {
  readonly fonts: Map<PDFDict, DrawnFont>;
  readonly forms: Map<PDFRawStream, Drawing>;
}

const NOTHING: StreamBytes = { bytes: new Uint8Array(), isPacked: false };

/** Reads what each page of a PDF draws. */
export function readDrawings(pdf: PDFDocument): readonly Drawing[] {
  const known: Known = { fonts: new Map(), forms: new Map() };
  return pagesBelow(pdf.catalog.Pages()).map((page) =>
    drawingOf(page.lookup(PDFName.of('Contents')), page, known),
  );
}

/** The pages in their order; the library would keep its list of them, to which a second half is still to come. */
function pagesBelow(node: PDFDict): readonly PDFDict[] {
  if (node instanceof PDFPageLeaf) return [node];
  const kids = node.lookup(PDFName.of('Kids'), PDFArray);
  return Array.from({ length: kids.size() }, (_, at) => kids.lookup(at, PDFDict)).flatMap(pagesBelow);
}

function drawingOf(contents: PDFObject | undefined, owner: PDFDict, known: Known): Drawing {
  const resources = owner.lookupMaybe(PDFName.of('Resources'), PDFDict);
  return {
    content: contents instanceof PDFRawStream ? streamOf(contents) : NOTHING,
    fontByName: mapEntries(resources, 'Font', (font) =>
      font instanceof PDFDict ? kept(known.fonts, font, () => fontOf(font)) : undefined,
    ),
    formByName: mapEntries(resources, 'XObject', (form) =>
      form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
        ? kept(known.forms, form, () => drawingOf(form, form.dict, known))
        : undefined,
    ),
  };
}

function mapEntries<T>(
  resources: PDFDict | undefined,
  kind: string,
  read: (value: PDFObject | undefined) => T | undefined,
): Map<string, T> {
  const found = new Map<string, T>();
  const entries = resources?.lookupMaybe(PDFName.of(kind), PDFDict);
  for (const name of entries?.keys() ?? []) {
    const value = read(entries!.lookup(name));
    if (value !== undefined) found.set(name.decodeText(), value);
  }
  return found;
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function streamOf(stream: PDFRawStream): StreamBytes {
  return { bytes: stream.getContents(), isPacked: stream.dict.has(PDFName.of('Filter')) };
}

function fontOf(font: PDFDict): DrawnFont {
  const letters = font.lookup(PDFName.of('ToUnicode'));
  const widths = readWidths(font);
  return {
    digits: font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 4 : 2,
    ...(letters instanceof PDFRawStream ? { letters: streamOf(letters) } : {}),
    ...(widths ? { widths } : {}),
  };
}
