import { z } from 'zod';
import { authorNameSchema, formatAuthorName } from '../articles/author-name.ts';
import type { Finding } from '../files/finding.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import type { SourceFile } from '../files/source-file.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { addressSchema, idSchema, languageSchema, lineSchema } from '../text/line-schema.ts';
import { versionSchema } from '../text/version.ts';
import type { BookMeta } from './book.ts';
import { PART_IDS } from './part.ts';

const eventKindSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  sign: z.enum(['dot', 'bar', 'chevron', 'chevron-down', 'cross', 'lozenge', 'broken-bar', 'comb']),
});

const bookSchema = z.strictObject({
  title: lineSchema,
  subtitle: lineSchema,
  description: lineSchema,
  scope: lineSchema,
  language: languageSchema,
  version: versionSchema,
  published: edtfDateSchema.refine(({ precision }) => precision === 'day', 'a book is published on a day'),
  subjects: z.array(lineSchema).default([]),
  authors: z.array(authorNameSchema).min(1),
  publisher: lineSchema,
  contact: z.union([z.email('an e-mail address or an https address'), addressSchema]),
  'reviewed-by': lineSchema.optional(),
  licence: z.strictObject({ name: lineSchema, url: addressSchema }),
  'base-url': addressSchema.refine((url) => url.endsWith('/'), 'the base address ends with a slash'),
  'tag-id': z
    .string()
    .regex(
      /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[\w./-]+$/,
      'a tag id is written as tag:example.org,2026:book (RFC 4151)',
    ),
  covers: edtfDateSchema,
  'citation-style': z
    .string()
    .regex(/^(?!.*\.\.)[\w-][\w./-]*\.csl$/, 'a style is a file of the content folder, as styles/apa.csl')
    .optional(),
  locale: lineSchema.optional(),
  'page-size': z.enum(['A5', 'A4']).default('A5'),
  'event-kinds': z.array(eventKindSchema).default([]),
  parts: z.array(z.enum(PART_IDS)).optional(),
  chapters: z
    .array(idSchema)
    .min(1, 'a book has at least one chapter')
    .refine((slugs) => new Set(slugs).size === slugs.length, 'a chapter stands in the list once'),
});

/** Parses `book.yaml`; returns the book's own data and the order of its chapters with where each is named. */
export function parseBookMeta(source: SourceFile): {
  meta: BookMeta | undefined;
  chapterOrder: readonly { slug: string; offset: number }[];
  findings: readonly Finding[];
} {
  const { record, findings, offsetOf } = parseYaml(source, bookSchema);
  if (!record) return { meta: undefined, chapterOrder: [], findings };
  const { chapters, 'reviewed-by': reviewedBy, 'base-url': baseUrl, 'tag-id': tagId, ...rest } = record;
  const { 'event-kinds': eventKinds, 'citation-style': citationStyle, parts: listedParts, ...named } = rest;
  const { 'page-size': pageSize, ...meta } = named;
  return {
    meta: {
      ...meta,
      authors: meta.authors.map(formatAuthorName),
      signedBy: meta.authors,
      reviewedBy,
      baseUrl,
      tagId,
      eventKinds,
      citationStyle,
      listedParts,
      pageSize,
    },
    chapterOrder: chapters.map((slug, index) => ({ slug, offset: offsetOf(['chapters', index]) })),
    findings: [],
  };
}
