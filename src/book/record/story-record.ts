import { z } from 'zod';
import type { Prose } from '../../markdown/parse-markdown.ts';
import type { Statement } from '../../markdown/statement.ts';
import { passageKey } from '../link-uses.ts';
import { citationField, dateField, passageField } from './record-fields.ts';

const statementRecord = z.object({
  id: z.string().describe('Permanent address'),
  kind: z
    .enum(['report', 'inference', 'silence', 'sources'])
    .describe('What articles say; what we infer; what none of them says; what is said of them'),
  text: z.string(),
  citations: z.array(citationField),
  evidence: z.array(passageField).describe('The passages cited'),
});

const proseRecord = {
  headings: z.array(z.object({ id: z.string(), level: z.int(), text: z.string() })),
  paragraphs: z.array(z.object({ id: z.string(), statements: z.array(statementRecord) })),
};

/** A page that tells the story, as the Book record has it. */
export const pageRecord = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  ...proseRecord,
});

/** A chapter as the Book record has it. */
export const chapterRecord = z.object({
  slug: z.string(),
  number: z.int(),
  title: z.string(),
  question: z.string(),
  description: z.string(),
  covers: dateField,
  published: dateField,
  revised: dateField,
  ...proseRecord,
});

/** Returns what a chapter or a page is recorded from: its prose sentence by sentence, each with the passages that it cites. */
export function withStatements<Told extends { readonly prose: Prose }>(told: Told) {
  const { headings, blocks } = told.prose;
  const paragraphs = blocks.map(({ id, statements }) => ({ id, statements: statements.map(withEvidence) }));
  return { ...told, headings, paragraphs };
}

function withEvidence(statement: Statement) {
  const items = statement.citations.flatMap((citation) => citation.items);
  const cited = items.flatMap(({ articleId, places }) => places.map((place) => passageKey(articleId, place)));
  return {
    ...statement,
    citations: statement.citations.map(({ written }) => written),
    evidence: [...new Set(cited)],
  };
}
