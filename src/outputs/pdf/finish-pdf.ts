import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFContext, type PDFDocument } from './pdf-lib.ts';
import { attachRecord } from './attach-record.ts';
import { foldTexts } from './fold-texts.ts';
import { joinHalves } from './join-halves.ts';
import { labelLinks } from './label-links.ts';
import { labelPages } from './label-pages.ts';
import { mapRoles } from './map-roles.ts';
import { nameDestinations } from './name-destinations.ts';
import { PdfError } from './pdf-error.ts';
import type { StreamBytes } from './page-drawing.ts';
import type { LaidBook } from './read-pages.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import { renumberElements } from './renumber-elements.ts';
import { rewriteContents } from './rewrite-contents.ts';
import { sealPdf, UNSEALED } from './seal-pdf.ts';
import { tagContents } from './tag-contents.ts';
import { tagListBodies } from './tag-list-bodies.ts';
import { tagNotes } from './tag-notes.ts';
import { tagTerms } from './tag-terms.ts';
import { titleOutline } from './title-outline.ts';
import { writePdf } from './write-pdf.ts';
import { writeXmp } from './write-xmp.ts';

/** Name of the program, as the PDF gives it. */
const PRODUCER = 'Chromium, Paged.js and pdf-lib';

/**
 * Joins the printed halves of a book, or takes the whole, and gives it its metadata (document information, XMP, language),
 * page labels, the texts of its links and the contents of its pages, with the dates and the identifier that make two
 * prints of one book the same bytes (ISO 32000-1, 14.3, 14.4, 12.4.2).
 */
export async function finishPdf(
  printed: readonly [PDFDocument, ...PDFDocument[]],
  metadata: PdfMetadata,
  book: LaidBook,
  contents: () => Promise<readonly StreamBytes[]>,
): Promise<Uint8Array> {
  const [pdf, ...halves] = printed;
  for (const half of halves) joinHalves(pdf, half);
  describe(pdf, metadata);
  attachXmp(pdf, metadata);
  await attachRecord(pdf, metadata);
  mapRoles(pdf);
  titleOutline(pdf, book.headings);
  labelPages(pdf, book.pages);
  labelLinks(pdf, book.links);
  nameDestinations(pdf, book.targets);
  tagNotes(pdf);
  tagTerms(pdf);
  tagContents(pdf);
  tagListBodies(pdf);
  foldTexts(pdf);
  renumberElements(pdf);
  rewriteContents(pdf, await contents());
  const id = PDFHexString.of(fingerprint(metadata));
  const { context }: { context: PDFContext } = pdf;
  context.trailerInfo.ID = context.obj([id, PDFHexString.of(UNSEALED)]);
  return sealPdf(await writePdf(pdf));
}

function describe(pdf: PDFDocument, metadata: PdfMetadata): void {
  pdf.setTitle(metadata.title, { showInWindowTitleBar: true });
  pdf.setAuthor(metadata.authors.join(', '));
  pdf.setSubject(metadata.description);
  pdf.setKeywords([metadata.keywords.join(', ')]);
  pdf.setCreator(metadata.publisher);
  pdf.setProducer(PRODUCER);
  pdf.setCreationDate(dateOf(metadata.published));
  pdf.setModificationDate(dateOf(metadata.modified));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(metadata.language));
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new PdfError(`“${text}” is not a date in the form 2024-05-31`);
  return date;
}

function attachXmp(pdf: PDFDocument, metadata: PdfMetadata): void {
  const bytes = Buffer.from(writeXmp(metadata, PRODUCER), 'utf8');
  const stream = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/** What the file is told by through all its changes: it follows from the book. */
function fingerprint(metadata: PdfMetadata): string {
  return createHash('sha256').update(JSON.stringify(metadata)).digest('hex').slice(0, 32);
}
