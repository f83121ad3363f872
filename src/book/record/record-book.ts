import { z } from 'zod';
import { sha256Of } from '../../text/sha256-of.ts';
import type { Book } from '../book.ts';
import { bookRecordSchema } from './book-record.ts';
import { withStatements } from './story-record.ts';

/** The files in which a site has the Book record and its schema. */
export const RECORD_FILE = 'book.json';
export const SCHEMA_FILE = 'book.schema.json';

/** Formats the Book record: JSON, the same bytes for the same book. */
export function recordBook(book: Book): string {
  const record = bookRecordSchema.parse({
    ...book,
    $schema: SCHEMA_FILE,
    book: book.meta,
    citations: listCitations(book),
    pages: Object.values(book.pageBySlug)
      .filter(({ isStory }) => isStory)
      .map(withStatements),
    chapters: book.chapters.map(withStatements),
    questions: book.questions.map((question) => {
      const { kind, differences } = book.agreementByQuestion[question.id]!;
      return { ...question, agreement: kind, differences };
    }),
  });
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** Returns the SHA-256 of the Book record, by which an edition is known. */
export function fingerprintBook(book: Book): string {
  return sha256Of(recordBook(book));
}

/** Formats the schema of the Book record, as JSON Schema 2020-12. */
export function formatRecordSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(bookRecordSchema), null, 1)}\n`;
}

function listCitations({ articles, usesByPassage, dataUsesByPassage }: Book) {
  return articles.flatMap(({ id, passages }) =>
    passages.flatMap(({ place }) => {
      const passage = `${id}#${place}`;
      const uses = (usesByPassage[passage] ?? []).map(({ statementId }) => statementId);
      const dataUses = (dataUsesByPassage[passage] ?? []).map((use) => use.id);
      const statements = [...new Set([...uses, ...dataUses])].filter((statement) => statement !== '');
      return statements.length > 0 ? [{ passage, statements }] : [];
    }),
  );
}
