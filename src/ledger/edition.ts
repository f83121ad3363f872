import { z } from 'zod';
import type { SourceFile } from '../files/source-file.ts';
import { edtfDateSchema, type EdtfDate } from '../text/edtf-date.ts';
import { lineSchema } from '../text/line-schema.ts';
import { versionSchema } from '../text/version.ts';

/** A statement as an edition had it. */
export interface StatedThen {
  /** Path of the page that it stood on, as `chapters/a/`; empty where none showed it. */
  readonly page: string;
  /** As `fingerprintOf` gives it. */
  readonly fingerprint: string;
  /** As `collectStatements` gives it: words with citations, or the record of an entry. */
  readonly text: string;
}

/** A chapter or a correction as an edition published it. */
export interface PublishedThen {
  readonly title: string;
  /** The day of its first publication, as `2020-02-29`. */
  readonly published: string;
}

/** An edition that was published, as it is on record. */
export interface Edition {
  readonly version: string;
  /** The day on which it was closed. */
  readonly date: EdtfDate;
  /** What changed since the one before, in words for readers. */
  readonly changes: readonly string[];
  /** SHA-256 of its Book record, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** By address. */
  readonly statements: ReadonlyMap<string, StatedThen>;
  /** Headings and paragraphs: id → path of the page. */
  readonly anchors: Readonly<Record<string, string>>;
  /** What feeds tell for ever, by name, as `chapters/the-old-boat`, `corrections/her-room`; empty in records from before this was kept. */
  readonly published: Readonly<Record<string, PublishedThen>>;
  readonly source: SourceFile;
}

/** Schema of what is said of an edition, `records/editions/<version>.yaml`. */
export const editionSchema = z.strictObject({
  version: versionSchema,
  date: edtfDateSchema.refine(({ precision }) => precision === 'day', 'an edition is closed on a day'),
  changes: z.array(lineSchema).default([]),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 digits, 0–9 and a–f'),
});

/** Schema of what an edition stated, `records/editions/<version>.json`. */
export const editionStatementsSchema = z.strictObject({
  statements: z.record(
    z.string(),
    z.strictObject({ page: z.string(), fingerprint: z.string().regex(/^[0-9a-f]{16}$/), text: z.string() }),
  ),
  anchors: z.record(z.string(), z.string()),
  published: z.record(z.string(), z.strictObject({ title: z.string(), published: z.iso.date() })).default({}),
});
