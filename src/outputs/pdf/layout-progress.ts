import type { PdfPlace } from './pdf-error.ts';

/** How far the print has come. */
export interface PdfProgress {
  readonly stage: 'layout' | 'print' | 'finish' | 'check';
  /** Pages laid out so far; absent outside the layout. */
  readonly page?: number;
  /** Number of the chapter that the page belongs to, from 1, and how many there are; absent outside of chapters. */
  readonly chapter?: { readonly number: number; readonly total: number };
}

/** Hears how far the halves of a book are laid out. */
export interface LayoutProgress {
  /** A half begins, with chapters of these titles. */
  begin(half: number, chapters: readonly string[]): void;
  /** A page of a half is laid out, up to a place. */
  reach(half: number, place: PdfPlace): void;
}

/** Returns what tells the progress of the halves as that of one book. */
export function layoutProgress(tell: (progress: PdfProgress) => void): LayoutProgress {
  const pages: number[] = [];
  const titles: (readonly string[])[] = [];
  return {
    begin(half, chapters) {
      pages[half] = 0;
      titles[half] = chapters;
    },
    reach(half, { chapter }) {
      pages[half] = (pages[half] ?? 0) + 1;
      const all = titles.flat();
      const number = chapter === undefined ? 0 : all.indexOf(chapter) + 1;
      tell({
        stage: 'layout',
        page: pages.reduce((sum, count) => sum + count, 0),
        ...(number > 0 && { chapter: { number, total: all.length } }),
      });
    },
  };
}
