import type { Edition, PublishedThen } from '../ledger/edition.ts';
import { compareVersions } from '../text/version.ts';
import type { Book } from './book.ts';

/** A chapter that an edition had and the book has no longer. */
export interface WithdrawnChapter extends PublishedThen {
  readonly slug: string;
  /** The first edition on record without it; before that one is closed, the last that had it. */
  readonly without: Edition;
}

/** Lists the chapters that editions on record had and the book has no longer. */
export function listWithdrawnChapters({ chapters, editions }: Book): readonly WithdrawnChapter[] {
  const standing = new Set(chapters.map(({ slug }) => `chapters/${slug}`));
  const names = new Set(editions.flatMap(({ published }) => Object.keys(published)));
  return [...names]
    .filter((name) => name.startsWith('chapters/') && !standing.has(name))
    .map((name) => {
      const last = editions.findLast(({ published }) => Object.hasOwn(published, name))!;
      const next = editions.find(({ version }) => compareVersions(version, last.version) > 0);
      return { ...last.published[name]!, slug: name.replace('chapters/', ''), without: next ?? last };
    });
}
