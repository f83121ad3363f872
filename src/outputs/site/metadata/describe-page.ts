import type { Article } from '../../../articles/article.ts';
import type { Book } from '../../../book/book.ts';
import { listCorrections, pagesOf } from '../../../book/list-corrections.ts';
import type { Words } from '../../../book/load-words.ts';
import { newestRevision } from '../../../book/newest-revision.ts';
import type { Chapter } from '../../../chapters/chapter.ts';
import type { Correction } from '../../../ledger/correction.ts';
import { toCsl } from '../../../references/to-csl.ts';
import { listCited } from '../list-cited.ts';
import { describeName } from './describe-name.ts';
import { addressOf, isBook, printedDate, type DescribedPage } from './described-page.ts';

/** Plain data of schema.org. */
export type Described = Readonly<Record<string, unknown>>;

/** Describes a page in the words of https://schema.org, as JSON-LD: the book with its chapters, a chapter with the articles that it cites, an article on the page of our notes. Neither the text of an article is in it nor a date that is not known to the day or the month. Undefined for other pages. */
export function describePage(page: DescribedPage, book: Book, words: Words): Described | undefined {
  const { meta, articles } = book;
  const describe = (article: Article) => newsArticle(article, words, meta.language);
  const described = isBook(page)
    ? {
        ...bookOf(book),
        description: meta.description,
        hasPart: book.chapters.map((chapter) => chapterOf(chapter, book)),
        citation: articles.map(describe),
        ...corrected(outsideChapters(book), meta),
      }
    : page.chapter
      ? {
          ...chapterOf(page.chapter, book),
          description: page.chapter.description,
          isPartOf: bookOf(book),
          citation: listCited(page.chapter, book).map(({ article }) => describe(article)),
        }
      : page.article && {
          '@type': 'WebPage',
          url: addressOf(page, meta.baseUrl),
          name: page.title,
          inLanguage: meta.language,
          isPartOf: bookOf(book),
          mainEntity: describe(page.article),
        };
  return described && { '@context': 'https://schema.org', ...described };
}

function bookOf(book: Book): Described {
  const { meta } = book;
  return {
    '@type': 'Book',
    '@id': meta.tagId,
    name: meta.title,
    alternativeHeadline: meta.subtitle,
    url: meta.baseUrl,
    author: meta.signedBy.map((name) => describeName(name, 'Organization')),
    publisher: { '@type': 'Organization', name: meta.publisher },
    bookEdition: meta.version,
    inLanguage: meta.language,
    datePublished: meta.published.earliest,
    dateModified: newestRevision(book),
    license: meta.licence.url,
    isAccessibleForFree: true,
  };
}

function chapterOf({ title, number, slug, published, revised }: Chapter, book: Book): Described {
  const { meta } = book;
  return {
    '@type': 'Chapter',
    name: title,
    position: number,
    url: `${meta.baseUrl}chapters/${slug}/`,
    inLanguage: meta.language,
    datePublished: published.earliest,
    dateModified: revised.earliest,
    ...corrected(listCorrections(book, `chapters/${slug}/`), meta),
  };
}

function corrected(corrections: readonly Correction[], meta: Book['meta']): Described {
  return corrections.length > 0 ? { correction: corrections.map((one) => correctionOf(one, meta)) } : {};
}

/** Corrections of notes and data: those of a chapter are told with it. */
function outsideChapters(book: Book): readonly Correction[] {
  return listCorrections(book).filter(
    (one) => !pagesOf(one, book).some((page) => page.startsWith('chapters/')),
  );
}

function correctionOf(
  { id, was, is, why, date }: Correction,
  { baseUrl, language }: Book['meta'],
): Described {
  return {
    '@type': 'CorrectionComment',
    url: `${baseUrl}corrections/#correction-${id}`,
    text: [was, is, why].join(' → '),
    inLanguage: language,
    datePublished: date.earliest,
  };
}

/** What is not known is left out; who wrote it and who carried it is as in the exports. */
function newsArticle(article: Article, words: Words, language: string): Described {
  const { title, outlet, carriedBy, translatedFrom, url } = article;
  const record = toCsl(article, words, language);
  const date = printedDate(article);
  const authors = (record.author ?? []).map((name) =>
    describeName(name, name.literal === outlet ? 'NewsMediaOrganization' : 'Person'),
  );
  return {
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: article.language,
    ...(url ? { url } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(record['container-title'] ? { publisher: media(record['container-title']) } : {}),
    ...(outlet && carriedBy ? { sourceOrganization: media(outlet) } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(translatedFrom ? { translationOfWork: { '@type': 'NewsArticle', inLanguage: translatedFrom } } : {}),
  };
}

function media(name: string): Described {
  return { '@type': 'NewsMediaOrganization', name };
}
