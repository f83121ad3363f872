import type { Book } from '../book/book.ts';
import type { VoiceReader } from '../evidence/find-voices.ts';
import type { Chapter } from '../chapters/chapter.ts';
import type { Page } from '../chapters/page.ts';
import type { Heading, Statement } from '../markdown/statement.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { checkBook } from './check-book.ts';
import { createAnswerFinder, type AnswerFinder } from './find-answers.ts';
import { questionLinks } from './question-links.ts';
import { voicesCited } from './voices-cited.ts';
import type { EvidenceState, WeighedStatement } from './weigh-statements.ts';

/** What carries a sentence: one voice or several that do not rest on each other, accounts that differ, the book’s own inference or silence, or what we know of the articles. */
export type Carrier = 'one-voice' | 'several-voices' | 'differing' | 'ours' | 'silence' | 'sources';

/** A part of a sentence that was held against notes. */
export interface TestedPart {
  readonly kind: 'figure' | 'ordinal' | 'date' | 'time' | 'designator' | 'name' | 'quotation';
  readonly written: string;
}

/** What one citation covers, with its tested parts. */
export interface CoveredWords {
  readonly words: string;
  readonly parts: readonly TestedPart[];
  /** The citation as it is written. */
  readonly citation: string;
}

/** What a sentence stands on. */
export interface Receipt {
  readonly id: string;
  readonly text: string;
  readonly carrier: Carrier;
  /** Absent of a sentence that cites nothing. */
  readonly state?: EvidenceState | undefined;
  readonly covered: readonly CoveredWords[];
  /** Questions that it leads to. */
  readonly questions: readonly string[];
  /** Under which it stands; absent at the head of a chapter. */
  readonly heading?: Heading | undefined;
}

/** The receipts of a chapter or a page that tells the story. */
export interface ToldReceipts {
  /** Path of what is told, from the site’s root, as `chapters/a/`. */
  readonly path: string;
  readonly title: string;
  readonly receipts: readonly Receipt[];
}

/** Gravest first: a sentence is no better than its worst part. */
const STATES: readonly EvidenceState[] = ['absent', 'unchecked', 'held', 'cited only'];

const receiptsByBook = new WeakMap<Book, readonly ToldReceipts[]>();

/** Writes for each sentence of the story what carries it and what of it was held against which passages; what has been written once is not written again. */
export function writeReceipts(book: Book): readonly ToldReceipts[] {
  const known = receiptsByBook.get(book);
  if (known) return known;
  const weighed = Map.groupBy(checkBook(book).statements, ({ address }) => address);
  const reader = { ...book, findNames: createNameFinder(book.registers), language: book.meta.language };
  const findAnswers = createAnswerFinder(book);
  const toReceipt = (statement: Statement, questions: readonly string[], heading?: Heading): Receipt => {
    const found = weighed.get(statement.id) ?? [];
    return {
      id: statement.id,
      text: statement.text,
      carrier: carrierOf(statement, questions, reader, findAnswers),
      state: STATES.find((state) => found.some((one) => one.state === state)),
      covered: found.map(toCovered),
      questions,
      heading,
    };
  };
  const written = toldIn(book).map(({ path, told }): ToldReceipts => {
    const questionsAt = questionLinks({
      source: told.source,
      prose: told.prose,
      kind: 'chapter',
      address: '',
    });
    const statements = told.prose.blocks.flatMap((block) => block.statements).filter(({ id }) => id !== '');
    return {
      path,
      title: told.title,
      receipts: statements.map((statement) =>
        toReceipt(
          statement,
          [...new Set(questionsAt.get(statement.offset))],
          told.prose.headings.findLast(({ offset }) => offset < statement.offset),
        ),
      ),
    };
  });
  receiptsByBook.set(book, written);
  return written;
}

function toldIn(book: Book): readonly { readonly path: string; readonly told: Chapter | Page }[] {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  return [
    ...stories.map((told) => ({ path: `${told.slug}/`, told })),
    ...book.chapters.map((told) => ({ path: `chapters/${told.slug}/`, told })),
  ];
}

function carrierOf(
  statement: Statement,
  questions: readonly string[],
  reader: VoiceReader & Pick<Book, 'agreementByQuestion'>,
  findAnswers: AnswerFinder,
): Carrier {
  if (statement.kind === 'inference') return 'ours';
  if (statement.kind !== 'report') return statement.kind;
  const differ = questions.some((id) =>
    ['differs', 'contradicts'].includes(reader.agreementByQuestion[id]?.kind ?? ''),
  );
  if (differ) return 'differing';
  return voicesCited(statement, findAnswers(statement), reader).voices.size > 1
    ? 'several-voices'
    : 'one-voice';
}

function toCovered({ evidence: { statement, parts, names } }: WeighedStatement): CoveredWords {
  const found: readonly (TestedPart & { readonly start: number })[] = [
    ...parts.designators.map((part) => ({ ...part, kind: 'designator' as const })),
    ...parts.dates.map((part) => ({ ...part, kind: 'date' as const })),
    ...parts.times.map((part) => ({ ...part, kind: 'time' as const })),
    ...parts.figures.map((part) => ({ ...part, kind: 'figure' as const })),
    ...parts.ordinals.map((part) => ({ ...part, kind: 'ordinal' as const })),
    ...names.map((part) => ({ ...part, kind: 'name' as const })),
    ...parts.quotations.map(({ words, start }) => ({
      written: `“${words}”`,
      start,
      kind: 'quotation' as const,
    })),
  ];
  return {
    words: statement.text,
    parts: found.toSorted((a, b) => a.start - b.start).map(({ kind, written }) => ({ kind, written })),
    citation: statement.citations.map(({ written }) => written).join(' '),
  };
}
