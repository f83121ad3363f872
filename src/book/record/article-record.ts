import { z } from 'zod';
import { dateField, editorsNoteRecord } from './record-fields.ts';

const reckoned = z.object({
  words: z.string(),
  from: dateField,
  is: dateField,
  ground: z.string().optional(),
});

const passageRecord = z.object({
  place: z.string().describe('Number of the paragraph, or headline, standfirst, caption'),
  note: z.string().optional().describe('Our own words for the paragraph'),
  setAside: z.string().optional().describe('Why the book does not use it'),
  unused: z.string().optional().describe('Why nothing cites the note'),
  quotations: z
    .array(z.object({ words: z.string(), speaker: z.string(), isTranslated: z.boolean() }))
    .describe('Words of a speaker, a document or an inscription'),
  reckoned: z.array(reckoned).describe('Relative dates made absolute'),
  resolved: z
    .array(z.object({ words: z.string(), means: z.string(), named: z.array(z.string()) }))
    .describe('Whom or what a passage means that names it only as he or the union'),
  faults: z.array(z.string()).describe('What is wrong or uncertain in our copy'),
});

/** An article as the Book record has it: what it says of itself, and our notes; no sentence of its text. */
export const articleRecord = z.object({
  id: z.string(),
  title: z.string(),
  label: z.string(),
  outlet: z.string().optional(),
  carriedBy: z.string().optional(),
  origin: z.string().optional(),
  authors: z.array(z.string()),
  date: dateField.optional(),
  dateIs: z.enum(['printed', 'worked out']).optional(),
  dateGround: z.string(),
  language: z.string(),
  translatedFrom: z.string().optional(),
  url: z.string().optional(),
  archived: z.object({ url: z.string(), date: dateField }).optional(),
  words: z.int(),
  paragraphs: z.int(),
  summary: z.string(),
  copy: z.array(z.string()),
  editorsNotes: z.array(editorsNoteRecord),
  passages: z.array(passageRecord),
});
