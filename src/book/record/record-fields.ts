import { z } from 'zod';
import type { EdtfDate } from '../../text/edtf-date.ts';

/** A date of a record; the Book has it parsed. */
export const dateField = z.preprocess(
  (date: EdtfDate | string | undefined) => (typeof date === 'object' ? date.edtf : date),
  z
    .string()
    .describe('EDTF (ISO 8601-2), level 1: 2022-04-19, 2022-04 or 2022, with ~ for about; a/b for a span'),
);

/** A citation as its writer wrote it. */
export const citationField = z.string().describe('Pandoc’s syntax: [@article-id, para. 3]');

/** The address of a passage. */
export const passageField = z.string().describe('article-id#place, as afp-2021#3');

/** Running text of the book. */
export const proseField = z.string().describe('Markdown, with citations in brackets');

/** Knowledge from outside the articles. */
export const editorsNoteRecord = z.object({
  text: proseField,
  references: z
    .array(z.object({ title: z.string(), url: z.string() }))
    .describe('Empty where it was not looked up'),
});
