import type { PDFDocument } from './pdf-lib.ts';
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

/** Reads the text of every page of a PDF once, for all gates. */
export function readPrinted(pdf: PDFDocument): readonly PrintedPage[] {
  const fonts: KnownFonts = new Map();
  const leavesByPage = readTree(pdf);
  return pdf.getPages().map(({ node }) => pageOf(readTexts(node, fonts), leavesByPage.get(node) ?? []));
}

/** Text that the tree has not, or has twice, is left over. */
function pageOf(texts: Map<string, string>, leaves: readonly TreeLeaf[]): PrintedPage {
  const runs = leaves.flatMap(({ content, roles }) => {
    const text = texts.get(content);
    texts.delete(content);
    return text === undefined ? [] : [{ text, roles }];
  });
  const artifacts = texts.get(ARTIFACT) ?? '';
  texts.delete(ARTIFACT);
  return { runs, artifacts, unread: [...texts.values()].join('') };
}
