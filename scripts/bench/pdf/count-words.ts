import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words of a trial book that its PDF has not, or has more than once. */
export interface WordCount {
  readonly wanted: number;
  readonly lost: number;
  readonly doubled: number;
}

/** Words that are one of a kind, as `inventText` makes them. */
const NUMBERED = /[a-z]+\d+z/gu;

/** Counts the words of a trial book in its PDF; those of the chapter's title stand in running heads too. */
export async function countWords(body: string, pdf: Uint8Array): Promise<WordCount> {
  const heads = new Set(wordsOf([...body.matchAll(/data-chapter="([^"]*)"/gu)].join(' ')));
  const wanted = new Set(wordsOf(body.replaceAll(/<[^>]+>/gu, ' ')));
  const found = Map.groupBy(wordsOf(await textOf(pdf)), (word) => word);
  const words = [...wanted];
  return {
    wanted: wanted.size,
    lost: words.filter((word) => !found.has(word)).length,
    doubled: words.filter((word) => !heads.has(word) && (found.get(word)?.length ?? 0) > 1).length,
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(NUMBERED) ?? [];
}

/** Text that a reader can see: what lies beyond the edge of its page is left out. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , width, height] = page.view as [number, number, number, number];
      const { items } = await page.getTextContent();
      const texts = items.map((item) => {
        if (!('str' in item)) return '';
        const [left, bottom] = item.transform.slice(4) as [number, number];
        const isSeen = left >= 0 && left < width && bottom > 0 && bottom < height;
        return (isSeen ? item.str : '') + (item.hasEOL ? '\n' : '');
      });
      pages.push(texts.join(''));
    }
    return pages.join('\n');
  } finally {
    await task.destroy();
  }
}
