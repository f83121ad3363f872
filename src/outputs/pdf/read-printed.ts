import { isSameText, type Drawing, type PageTexts } from './page-drawing.ts';
import type { PDFDocument } from './pdf-lib.ts';
import { readDrawings } from './read-drawings.ts';
import { ARTIFACT, readTexts, type KnownFonts } from './read-texts.ts';
import { readTree, type TreeLeaf } from './read-tree.ts';

/** A stretch of text as a finished page holds it. */
export interface PrintedRun {
  /** Lines end with a line feed. */
  readonly text: string;
  /** Structure types around the text, the outermost first. */
  readonly roles: readonly string[];
}

/** The text of one page of a finished PDF. */
export interface PrintedPage {
  /** Text of the structure tree, in its order, which is the order of reading. */
  readonly runs: readonly PrintedRun[];
  /** Text that is marked as standing outside the structure tree: running heads and folios. */
  readonly artifacts: string;
  /** Text that is neither in the structure tree nor marked as standing outside of it. */
  readonly unread: string;
}

/** What was read of a page before. */
export interface ReadDrawing {
  readonly drawing: Drawing;
  readonly texts: PageTexts;
}

/**
 * Reads the text of every page of a PDF once, for all gates. What was read before of its pages counts where a page draws the
 * same bytes in fonts with the same letters.
 */
export function readPrinted(
  pdf: PDFDocument,
  readBefore: readonly ReadDrawing[] = [],
): readonly PrintedPage[] {
  const fonts: KnownFonts = new Map();
  const leavesByPage = readTree(pdf);
  const drawings = readDrawings(pdf);
  return pdf.getPages().map(({ node }, index) => {
    const drawing = drawings[index]!;
    const before = readBefore[index];
    const isKnown = before !== undefined && isSameText(before.drawing, drawing);
    return pageOf(isKnown ? before.texts : readTexts(drawing, fonts), leavesByPage.get(node) ?? []);
  });
}

/** Text that the tree has not, or has twice, is left over. */
function pageOf(found: PageTexts, leaves: readonly TreeLeaf[]): PrintedPage {
  const texts = new Map(found);
  const runs = leaves.flatMap(({ content, roles }) => {
    const text = texts.get(content);
    texts.delete(content);
    return text === undefined ? [] : [{ text, roles }];
  });
  const artifacts = texts.get(ARTIFACT) ?? '';
  texts.delete(ARTIFACT);
  return { runs, artifacts, unread: [...texts.values()].join('') };
}
