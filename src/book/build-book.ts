import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArticles } from '../articles/load-articles.ts';
import { loadChapters, loadPages } from '../chapters/load-chapters.ts';
import type { Chapter, HeadlessChapter } from '../chapters/chapter.ts';
import type { Page } from '../chapters/page.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { weighAgreement } from '../evidence/weigh-agreement.ts';
import { ContentError } from '../files/content-error.ts';
import type { Finding } from '../files/finding.ts';
import { listFiles } from '../files/list-files.ts';
import { loadText } from '../files/load-text.ts';
import { UsageError } from '../files/usage-error.ts';
import { nearestName } from '../files/nearest-name.ts';
import { placeAt, type SourceFile } from '../files/source-file.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { loadLedger } from '../ledger/load-ledger.ts';
import { loadVerified } from '../intake/load-verified.ts';
import { loadRegisters } from '../registers/load-registers.ts';
import { loadTimeline } from '../timeline/load-timeline.ts';
import type { Book, BookMeta } from './book.ts';
import { loadCitationStyle } from '../references/load-citation-style.ts';
import { hasData } from './has-data.ts';
import { indexAnchors, indexQuestionLinks } from './index-anchors.ts';
import { indexEntries } from './index-entries.ts';
import { indexNames } from './index-names.ts';
import { linkDataUses } from './link-data-uses.ts';
import { linkUses, type Teller } from './link-uses.ts';
import { listDataTexts, listStoryTexts } from './list-texts.ts';
import { PART_IDS } from './part.ts';
import { parseBookMeta } from './parse-book-meta.ts';

/** Where the house style and CSL's locales stand, from the project's root. */
const STYLES_FOLDER = 'layouts/citations';

/** Builds the Book from a content folder. What can be read is in it, and what was found wrong in reading is among its findings; throws a ContentError with every finding where `book.yaml` cannot be read, and a UsageError where there is no such folder. */
export async function buildBook(content: string): Promise<Book> {
  if (!(await isFolder(content))) {
    throw new UsageError(`There is no folder ${content}. Name the folder of a book with --content.`);
  }
  const loaded = await loadText(content, 'book.yaml');
  const { meta, chapterOrder, findings } = loaded.source
    ? parseBookMeta(loaded.source)
    : { meta: undefined, chapterOrder: [], findings: loaded.findings };
  const articles = await loadArticles(content);
  const labels = Object.fromEntries(articles.records.map(({ id, label }) => [id, label]));
  const chapters = await loadChapters(content, meta?.language ?? 'en', labels);
  const pages = await loadPages(content, meta?.language ?? 'en', labels);
  const registers = await loadRegisters(content);
  const evidence = await loadEvidence(content);
  const timeline = await loadTimeline(content);
  const verified = await loadVerified(content);
  const ledger = await loadLedger(content);
  const loads = [articles, chapters, pages, registers, evidence, timeline, verified, ledger];
  const reading = [...findings, ...loads.flatMap((load) => load.findings)];
  if (!meta || !loaded.source) throw new ContentError(reading);
  const styled = await loadCitationStyle(content, STYLES_FOLDER, meta, loaded.source);
  const ordered = orderChapters(loaded.source, chapterOrder, chapters.records, chapters.unreadable);
  const sources = [
    loaded.source,
    ...articles.records.map(({ source }) => source),
    ...[...chapters.records, ...chapters.rests].map(({ source }) => source),
    ...pages.records.map(({ source }) => source),
    ...[registers, evidence, timeline, ledger].flatMap((load) => load.sources),
  ];
  const data = {
    registers: registers.registers,
    questions: evidence.questions,
    keptApart: evidence.keptApart,
    unknowns: evidence.unknowns,
    excuses: evidence.excuses,
    editions: ledger.editions,
    corrections: ledger.corrections,
    withdrawals: ledger.withdrawals,
    events: timeline.events,
    deliveries: timeline.deliveries,
  };
  const parts = (meta.listedParts ?? PART_IDS).filter((part) => hasData(part, data));
  const partByEntry = indexEntries(data.registers);
  let places: Book['placesByEntry'] | undefined;
  const articleById = Object.fromEntries(articles.records.map((article) => [article.id, article]));
  return {
    ...data,
    meta,
    parts,
    articles: sortByDate(articles.records),
    articleById,
    agreementByQuestion: weighQuestions(data, articleById, meta.language),
    chapters: ordered.chapters,
    headless: chapters.rests,
    pageBySlug: Object.fromEntries(pages.records.map((page) => [page.slug, page])),
    usesByPassage: linkUses(tellersOf(pages.records, ordered.chapters)),
    slugsByQuestion: indexQuestionLinks(ordered.chapters),
    partByEntry,
    // A check never asks for it, and to find every name takes a tenth of its time.
    get placesByEntry() {
      places ??= indexNames(
        [
          ...listStoryTexts(tellersOf(pages.records, ordered.chapters)),
          ...listDataTexts({ ...data, parts, partByEntry }),
        ],
        data.registers,
      );
      return places;
    },
    dataUsesByPassage: linkDataUses({ ...data, parts, partByEntry }),
    pathByAnchor: indexAnchors(tellersOf(pages.records, [...ordered.chapters, ...chapters.rests])),
    verified: verified.records,
    figureFiles: await listFiles(join(content, 'figures'), ''),
    citationStyle: styled.style,
    findings: [...reading, ...ordered.findings, ...styled.findings],
    unreadable: loads.flatMap((load) => load.unreadable),
    sourceByPath: Object.fromEntries(sources.map((source) => [source.path, source])),
  };
}

function weighQuestions(
  { questions, registers }: Pick<Book, 'questions' | 'registers'>,
  articleById: Book['articleById'],
  language: string,
): Book['agreementByQuestion'] {
  const reader = { registers, articleById, language, findNames: createNameFinder(registers) };
  return Object.fromEntries(questions.map((question) => [question.id, weighAgreement(question, reader)]));
}

/** Returns a copy of the book's data with another base address, as a command may ask for. */
export function withBaseUrl(book: Book, baseUrl: string): Book {
  const meta: BookMeta = { ...book.meta, baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/` };
  return { ...book, meta };
}

/** In the order in which the book is read. */
function tellersOf(pages: readonly Page[], chapters: readonly HeadlessChapter[]): readonly Teller[] {
  const stories = pages.filter(({ isStory }) => isStory);
  return [
    ...stories.map(({ slug, prose }) => ({ path: `${slug}/`, prose })),
    ...chapters.map(({ slug, prose }) => ({ path: `chapters/${slug}/`, prose })),
  ];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function sortByDate(articles: Book['articles']): Book['articles'] {
  return articles.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Undated articles stand last; no two files have one key. */
function sortKey({ date, id, source }: Book['articles'][number]): string {
  return `${date?.earliest ?? '9999-12-31'} ${id} ${source.path}`;
}

function orderChapters(
  source: SourceFile,
  order: readonly { slug: string; offset: number }[],
  chapters: readonly Chapter[],
  unreadable: readonly string[],
): { chapters: readonly Chapter[]; findings: readonly Finding[] } {
  const chapterBySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const known = [...chapterBySlug.keys(), ...unreadable.map((path) => path.replace('chapters/', ''))];
  const missing = order.filter(({ slug }) => !known.includes(slug));
  const listed = new Set(order.map(({ slug }) => slug));
  const unlisted = chapters.filter(({ slug }) => !listed.has(slug));
  return {
    chapters: order.flatMap(({ slug }) => chapterBySlug.get(slug) ?? []),
    findings: [
      ...missing.map(({ slug, offset }) => missingChapter(source, slug, offset, known)),
      ...unlisted.map((chapter) => unlistedChapter(chapter)),
    ],
  };
}

function missingChapter(source: SourceFile, slug: string, offset: number, known: readonly string[]): Finding {
  const near = nearestName(slug, known);
  return {
    rule: 'chapter-exists',
    severity: 'error',
    place: placeAt(source, offset, slug.length),
    message: `The book lists a chapter \`${slug}\`, and there is no file chapters/${slug}.md.`,
    expected: `One of: ${known.join(', ') || 'no chapter is there'}.`,
    help: near ? `Did you mean \`${near}\`?` : 'Write the chapter, or take its name out of the list.',
  };
}

function unlistedChapter(chapter: Chapter): Finding {
  return {
    rule: 'chapter-is-listed',
    severity: 'error',
    place: placeAt(chapter.source, 0),
    message: `The chapter \`${chapter.slug}\` is not in the list \`chapters\` of book.yaml.`,
    expected: 'Each chapter file stands in the list, which gives their order.',
    help: 'Add its name to the list, or move the file out of the folder.',
  };
}
