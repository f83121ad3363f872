import type { Article } from '../../articles/article.ts';
import type { Book, DataUse, Use } from '../../book/book.ts';
import { passageKey } from '../../book/link-uses.ts';
import type { Words } from '../../book/load-words.ts';
import type { Chapter } from '../../chapters/chapter.ts';
import type { Page as AboutPage } from '../../chapters/page.ts';
import { quotationBudget, quotedWords } from '../../checks/rules/quotation-is-within-budget.ts';
import { fingerprintBook } from '../../book/record/record-book.ts';
import type { Question } from '../../evidence/question.ts';
import type { Unknown } from '../../evidence/unknown.ts';
import { drawSign } from '../../figures/draw-sign.ts';
import { drawIcon } from '../../figures/draw-icon.ts';
import { countBand, drawBand } from '../../figures/draw-band.ts';
import { drawCloth } from '../../figures/draw-cloth.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { renderProse, type Medium } from '../../markdown/render-prose.ts';
import { formatArticleDate } from '../../references/format-article-date.ts';
import { formatPlaces } from '../../references/format-places.ts';
import type { EdtfDate } from '../../text/edtf-date.ts';
import { fillBlanks, type Blanks } from '../../text/fill-blanks.ts';
import { formatDate } from '../../text/format-date.ts';
import type { RegisterEntry } from '../../registers/register.ts';
import { countStatements } from '../../book/count-statements.ts';
import { escapeCharacterData } from '../feeds/escape-character-data.ts';
import { lengthBlank } from '../feeds/fill-lengths.ts';
import { formatJsonFeed } from '../feeds/format-json-feed.ts';
import { groupByHeading } from '../../evidence/group-by-heading.ts';
import { groupByYear } from '../../timeline/group-by-year.ts';
import { describeAgreement } from './describe-agreement.ts';
import { relativeHref } from './relative-href.ts';
import { addressAt } from './address-at.ts';
import { arrangeIndex } from './arrange-index.ts';
import { listCalled } from './list-called.ts';
import { listCited } from './list-cited.ts';
import { listIllustrations } from './list-illustrations.ts';
import { formatCoins } from './metadata/format-coins.ts';
import { formatLinkedData } from './metadata/format-linked-data.ts';
import { listDescriptions } from './metadata/list-descriptions.ts';
import { listMetadata } from './metadata/list-metadata.ts';
import { referenceOf, sortByReference } from './references.ts';
import { figureFilters } from './figure-filters.ts';
import { ledgerFilters } from './ledger-filters.ts';
import { editionDate } from '../../book/edition-date.ts';
import { listNamed } from './list-named.ts';
import { listPages } from './list-pages.ts';
import { listReadings } from './list-readings.ts';
import { listUses } from './list-uses.ts';
import { countStandings } from './tell-alone.ts';
import { timeToRead } from './time-to-read.ts';
import { renderContext } from './render-context.ts';

/** Shown at addresses of any depth, so its links begin at the site's root. */
const NOT_FOUND = '/404.html';

/** What templates ask of the Book; each takes what it shows first. */
export const templateFilters = {
  href: (path: string, pageUrl: string, book?: Book) =>
    pageUrl === NOT_FOUND && book ? new URL(path, book.meta.baseUrl).pathname : relativeHref(path, pageUrl),
  fill: fillBlanks,
  day: (date: EdtfDate, book: Book, words: Words) => formatDate(date, book.meta.language, words.about),
  characterData: escapeCharacterData,
  lengthBlank,
  jsonFeed: formatJsonFeed,
  articleDay: (article: Article, book: Book, words: Words) =>
    formatArticleDate(article, words, book.meta.language),
  reference: (article: Article, book: Book, words: Words) => referenceOf(article.id, book, words),
  inReferenceOrder: (articles: readonly Article[], book: Book, words: Words) =>
    sortByReference(articles, book, words),
  prose: (told: Chapter | AboutPage, book: Book, words: Words, medium: Medium, pageUrl: string) =>
    renderProse(
      told.prose,
      renderContext(book, words, medium, pageUrl, {
        notePrefix: `${told.slug}-`,
        headingShift: medium === 'one-page' ? 1 : 0,
      }),
    ),
  stories: (book: Book) => Object.values(book.pageBySlug).filter(({ isStory }) => isStory),
  abouts: (book: Book) => Object.values(book.pageBySlug).filter(({ isStory }) => !isStory),
  citeWords: (book: Book, words: Words): Blanks => ({
    authors: book.meta.authors.join(', '),
    title: book.meta.title,
    subtitle: book.meta.subtitle,
    version: book.meta.version,
    date: formatDate(editionDate(book), book.meta.language, words.about),
    url: book.meta.baseUrl,
  }),
  metadata: listMetadata,
  linkedData: formatLinkedData,
  coins: formatCoins,
  descriptions: listDescriptions,
  citedArticles: listCited,
  calledIn: listCalled,
  addressAt,
  firstStatement: ({ prose }: Chapter) =>
    prose.blocks.flatMap(({ statements }) => statements).find(({ id }) => id !== ''),
  pagePaths: listPages,
  readingsOf: listReadings,
  icon: (book: Book) => drawIcon(book.meta.eventKinds.map(({ sign }) => sign)),
  languageName: (tag: string, book: Book) =>
    new Intl.DisplayNames([book.meta.language], { type: 'language' }).of(tag) ?? tag,
  countStatements,
  timeToRead,
  line: (markdown: string, book: Book, words: Words, medium: Medium, pageUrl: string) =>
    renderText(markdown, book, words, medium, pageUrl).replace(/^<p[^>]*>|<\/p>\s*$/g, ''),
  cited: (citation: string, book: Book, words: Words, medium: Medium, pageUrl: string) =>
    renderText(citation, book, words, medium, pageUrl)
      .replace(/<\/?(?:p|span)[^>]*>|^\s*\(|\)\s*$/g, '')
      .trim()
      .replace(/^\((.*)\)$/s, '$1'),
  usesOf: (article: Article, place: string, book: Book): readonly Use[] =>
    book.usesByPassage[passageKey(article.id, place)] ?? [],
  dataUsesOf: (article: Article, place: string, book: Book): readonly DataUse[] =>
    book.dataUsesByPassage[passageKey(article.id, place)] ?? [],
  whereCited: listUses,
  countStandings,
  indexGroups: arrangeIndex,
  illustrations: listIllustrations,
  namedOn: listNamed,
  targetHref: (target: string, book: Book, words: Words, medium: Medium, pageUrl: string) =>
    renderContext(book, words, medium, pageUrl).hrefOf(target),
  chaptersAsking: (question: Question, book: Book): readonly Chapter[] => {
    const slugs = book.slugsByQuestion[question.id] ?? [];
    return book.chapters.filter(({ slug }) => slugs.includes(slug));
  },
  agreement: (question: Question, book: Book, words: Words) =>
    describeAgreement(
      question,
      book.agreementByQuestion[question.id]!,
      words,
      book.meta.language,
      templateFilters.fill,
    ),
  byYear: groupByYear,
  byHeading: groupByHeading,
  ofKind: (unknowns: readonly Unknown[], kind: Unknown['kind']) =>
    unknowns.filter((one) => one.kind === kind),
  sign: (kind: string, book: Book) => drawSign(book.meta.eventKinds.find(({ id }) => id === kind)?.sign),
  kindLabel: (kind: string, book: Book) => book.meta.eventKinds.find(({ id }) => id === kind)?.label ?? kind,
  sorted: (entries: readonly RegisterEntry[], book: Book) =>
    entries.toSorted((x, y) => x.sortName.localeCompare(y.sortName, book.meta.language)),
  byId: <T extends { readonly id: string }>(records: readonly T[], id: string) =>
    records.find((record) => record.id === id),
  bySlug: (chapters: readonly Chapter[], slug: string) => chapters.find((chapter) => chapter.slug === slug),
  placesNamed: (places: readonly string[], words: Words) =>
    places.length > 0 ? formatPlaces(places, words) : words['named-by-us'],
  band: (book: Book, words: Words, dark?: EdtfDate) =>
    drawBand(book, bandLabel(book, words), dark ?? book.meta.covers),
  cloth: (book: Book, words: Words) => drawCloth(book, bandLabel(book, words)),
  fingerprint: (book: Book) => inGroups(fingerprintBook(book)),
  inGroups,
  quotedWords,
  ...figureFilters,
  checkable: (articles: readonly Article[]) =>
    articles.filter(({ passages }) => passages.some(({ fingerprint }) => fingerprint !== undefined)),
  ...ledgerFilters,
  quotationBudget,
};

/** In groups of eight, so that an eye can compare two. */
function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{8}/g)!.join(' ');
}

function renderText(markdown: string, book: Book, words: Words, medium: Medium, pageUrl: string): string {
  const prose = parseMarkdown({ path: '', text: markdown }, { language: book.meta.language });
  return renderProse(prose, renderContext(book, words, medium, pageUrl, { citationStyle: 'inline' }));
}

function bandLabel(book: Book, words: Words): string {
  const { months, told } = countBand(book);
  const span = formatDate(book.meta.covers, book.meta.language, words.about);
  return templateFilters.fill(words['band-label'] ?? '', { span, told, months, silent: months - told });
}
