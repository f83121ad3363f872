import { AFRelationship, type PDFDocument } from './pdf-lib.ts';
import type { PdfMetadata } from './pdf-metadata.ts';

/** Attaches the Book record to the document, as its data (ISO 32000-2, 14.13), so that a copy can say which edition it is. */
export async function attachRecord(pdf: PDFDocument, metadata: PdfMetadata): Promise<void> {
  const { record, published, modified } = metadata;
  if (!record) return;
  await pdf.attach(Buffer.from(record.text, 'utf8'), record.name, {
    mimeType: 'application/json',
    description: record.description,
    creationDate: new Date(published),
    modificationDate: new Date(modified),
    afRelationship: AFRelationship.Data,
  });
}
