import type { Book } from '../../book/book.ts';
import { bookToCsl, chapterToCsl } from '../../book/book-to-csl.ts';
import { listWorks } from '../../book/list-works.ts';
import type { Chapter } from '../../chapters/chapter.ts';
import type { CslItem } from '../../references/csl-item.ts';
import { formatBibtex } from '../../references/format-bibtex.ts';
import { formatRis } from '../../references/format-ris.ts';
import type { RecordWords } from '../../references/to-csl.ts';

/** A file for reference managers, by its path from the site's root. */
export interface Export {
  readonly path: string;
  readonly text: string;
}

/** The endings of the files, which are the formats. */
export const EXPORT_FORMATS = ['bib', 'ris', 'json'] as const;

/** Lists the files for reference managers: `bibliography` holds what a book, a chapter or a source page rests on, `citation` names the book or the chapter itself. */
export function listExports(book: Book, words: RecordWords): readonly Export[] {
  const works = listWorks(book, words);
  return [
    ...inFormats('bibliography', works),
    ...inFormats('citation', [bookToCsl(book.meta)]),
    ...book.chapters.flatMap((chapter) => {
      const cited = citedIn(chapter);
      return [
        ...inFormats(
          `chapters/${chapter.slug}/bibliography`,
          works.filter(({ id }) => cited.has(id)),
        ),
        ...inFormats(`chapters/${chapter.slug}/citation`, [chapterToCsl(chapter, book.meta)]),
      ];
    }),
    ...works.flatMap((work) => inFormats(`sources/${work.id}/bibliography`, [work])),
  ];
}

function inFormats(path: string, items: readonly CslItem[]): readonly Export[] {
  const textByFormat = {
    bib: formatBibtex(items),
    ris: formatRis(items),
    json: `${JSON.stringify(items, null, 2)}\n`,
  };
  return EXPORT_FORMATS.map((format) => ({ path: `${path}.${format}`, text: textByFormat[format] }));
}

function citedIn({ prose }: Chapter): ReadonlySet<string> {
  const statements = prose.blocks.flatMap((block) => block.statements);
  const items = statements.flatMap(({ citations }) => citations.flatMap((citation) => citation.items));
  return new Set(items.map(({ articleId }) => articleId));
}
