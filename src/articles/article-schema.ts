import { z } from 'zod';
import { authorNameSchema } from './author-name.ts';
import { editorsNoteSchema } from '../registers/editors-note.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { addressSchema, idSchema, languageSchema, lineSchema, proseSchema } from '../text/line-schema.ts';

/** More than any article has. */
const MAX_PARAGRAPHS = 500;

/** How the date of an article is known. */
const DATE_IS = ['printed', 'worked out'] as const;

const quotation = z.strictObject({
  words: lineSchema,
  speaker: lineSchema,
  translated: z.boolean().default(false),
});

const reckoning = z.strictObject({
  words: lineSchema,
  from: edtfDateSchema,
  is: edtfDateSchema,
  ground: lineSchema.optional(),
});

const place = z
  .union([z.int().min(1).max(MAX_PARAGRAPHS), z.enum(['headline', 'standfirst', 'caption'])])
  .transform(String);

const resolution = z.strictObject({
  words: lineSchema,
  means: lineSchema,
  named: z.union([z.literal('ours').transform((): string[] => []), z.array(place).min(1)]),
});

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a fingerprint has 64 hexadecimal digits, 0–9 and a–f');
const sketch = z.string().regex(/^[0-9a-f]{32}$/, 'a sketch has 32 hexadecimal digits, 0–9 and a–f');

const passage = z.strictObject({
  place,
  fingerprint: fingerprint.optional(),
  sketch: sketch.optional(),
  // A slot that nobody has filled in yet is no note.
  note: proseSchema.nullish().transform((note) => note ?? undefined),
  'set-aside': lineSchema.optional(),
  unused: lineSchema.optional(),
  quotations: z.array(quotation).default([]),
  reckoned: z.array(reckoning).default([]),
  resolved: z.array(resolution).default([]),
  faults: z.array(lineSchema).default([]),
});

/** What a note file of an article holds. */
export const articleSchema = z
  .strictObject({
    id: idSchema,
    title: lineSchema,
    label: lineSchema,
    outlet: lineSchema.optional(),
    'carried-by': lineSchema.optional(),
    origin: lineSchema.optional(),
    authors: z.array(authorNameSchema).default([]),
    date: z.union([edtfDateSchema, z.literal('unknown')]),
    'date-is': z.enum(DATE_IS).optional(),
    'date-ground': lineSchema,
    language: languageSchema,
    'translated-from': languageSchema.optional(),
    url: addressSchema.optional(),
    archived: z.strictObject({ url: addressSchema, date: edtfDateSchema }).optional(),
    words: z.int().positive(),
    paragraphs: z.int().positive().max(MAX_PARAGRAPHS),
    summary: proseSchema,
    copy: z.array(lineSchema).default([]),
    'editors-notes': z.array(editorsNoteSchema).default([]),
    passages: z.array(passage).min(1),
  })
  .superRefine((article, context) => {
    if (article.date === 'unknown' || article['date-is'] !== undefined) return;
    context.addIssue({ code: 'invalid_value', values: [...DATE_IS], path: ['date-is'] });
  });
