import type { PassagePlace } from '../articles/article.ts';
import type { Finding } from '../files/finding.ts';
import type { Unverified } from './note-verdict.ts';
import type { NotesVerdict } from './verify-articles.ts';

/** What a run of the verification came to, for a person and for a program. */
export interface DescribedVerdict {
  readonly findings: readonly Finding[];
  readonly articles: readonly {
    readonly id: string;
    /** Name of the original’s file. */
    readonly file: string;
    readonly notes: number;
    readonly verified: number;
  }[];
  readonly unverified: readonly (Unverified & { readonly article: string; readonly place: PassagePlace })[];
  /** Files of the folder that belong to no article. */
  readonly strangers: readonly string[];
  /** Files of the folder that are no page copies, and why. */
  readonly unread: readonly { readonly file: string; readonly message: string }[];
  /** Records that were written or taken away, from the content folder. */
  readonly recorded: readonly string[];
}

/** Describes what a run of the verification came to; nothing in it is a sentence of an article. */
export function describeVerdict(
  { articles, findings, strangers }: NotesVerdict,
  unread: readonly Finding[],
  recorded: readonly string[],
): DescribedVerdict {
  return {
    findings,
    articles: articles.map(({ article, file, verified }) => ({
      id: article.id,
      file,
      notes: article.passages.filter(({ note }) => note !== undefined).length,
      verified: verified.length,
    })),
    unverified: articles.flatMap(({ article, verified }) =>
      verified.flatMap(({ place, unverified }) =>
        unverified.map((one) => ({ article: article.id, place, ...one })),
      ),
    ),
    strangers,
    unread: unread.map(({ place, message }) => ({ file: place.file, message })),
    recorded,
  };
}
