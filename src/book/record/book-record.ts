import { z } from 'zod';
import { articleRecord } from './article-record.ts';
import { dataRecord } from './data-record.ts';
import { dateField, passageField } from './record-fields.ts';
import { chapterRecord, pageRecord } from './story-record.ts';

const metaRecord = z.object({
  tagId: z.string().describe('Tag URI (RFC 4151), the same in every edition'),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  scope: z.string().describe('What is not in the book'),
  language: z.string().describe('BCP 47'),
  version: z.string().describe('The edition'),
  published: dateField,
  authors: z.array(z.string()),
  publisher: z.string(),
  contact: z.string(),
  reviewedBy: z.string().optional().describe('Who signed the text'),
  licence: z.object({ name: z.string(), url: z.string() }),
  covers: dateField,
});

/** Schema of the Book record, `book.json`: everything that a book states, with what each statement rests on. No address of a site is in it, so that an edition has one record wherever it stands. Records of the Book are read by it, too: what a record does not show is left out. */
export const bookRecordSchema = z
  .object({
    $schema: z.literal('book.schema.json'),
    book: metaRecord,
    articles: z.array(articleRecord),
    citations: z
      .array(z.object({ passage: passageField, statements: z.array(z.string()) }))
      .describe('What rests on each passage: sentences, and entries of the data'),
    pages: z.array(pageRecord).describe('What tells the story beside the chapters'),
    chapters: z.array(chapterRecord),
    ...dataRecord,
  })
  .describe('The Book record: what a book states, and what each statement rests on.');
