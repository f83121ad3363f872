import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { listWorks } from '../../src/book/list-works.ts';
import type { Book } from '../../src/book/book.ts';
import type { Words } from '../../src/book/load-words.ts';
import { styleWorks } from '../../src/outputs/exports/style-works.ts';
import { loadSiteWords } from '../../src/outputs/site/load-site-words.ts';
import { renderSiteToPages } from '../../src/outputs/site/render-site.ts';
import { createProcessor, type Processor } from '../../src/references/create-processor.ts';
import { layChapters } from './lay-chapters.ts';

const CHAPTERS = 1000;
const CITATIONS = 8;
/** Chapters for which a processor of their own is made, to be set beside one for all. */
const REBUILT = 50;

/** Measures what citations add to a build of many chapters, and prints it as a share of the rest of the build; then sets one processor for all chapters beside one for each, and sees that they say the same. Returns whether the goals are met. */
export async function measureCitations(stock: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'citations-'));
  try {
    const cited = layChapters(stock, join(work, 'cited'), CHAPTERS, CITATIONS);
    const bare = layChapters(stock, join(work, 'bare'), CHAPTERS, CITATIONS, false);
    await seconds(() => renderSiteToPages({ content: stock, made: ['html'] }));
    const without = await seconds(() => renderSiteToPages({ content: bare, made: ['html'] }));
    const all = await seconds(() => renderSiteToPages({ content: cited, made: ['html'] }));
    const book = await buildBook(cited);
    const words = await loadSiteWords({ content: cited, made: ['html'] });
    const page = await seconds(() => styleWorks(book, words));
    const [added, rest] = [all - without + page, without - page];
    console.log(
      `build of ${CHAPTERS} chapters with ${CITATIONS} citations each: ${all.toFixed(1)} s, of which citations ${added.toFixed(1)} s (the cite page ${page.toFixed(1)} s); ratio to the rest: ${(added / rest).toFixed(2)} (at most 1)`,
    );
    return (await compareProcessors(book, words)) && added <= rest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function compareProcessors(book: Book, words: Words): Promise<boolean> {
  const works = listWorks(book, words);
  const create = () => createProcessor(book.citationStyle, works, words);
  const once = await seconds(() => sayChapters(create));
  const each = await seconds(() => sayChapters(create, true));
  const isSame = sayChapters(create) === sayChapters(create, true);
  console.log(
    `one processor for ${REBUILT} chapters: ${(1000 * once).toFixed(0)} ms; one for each: ${(1000 * each).toFixed(0)} ms; ratio ${(each / once).toFixed(1)} (at least 5), text ${isSame ? 'the same' : 'NOT the same'}`,
  );
  return isSame && each >= 5 * once;
}

/** The citations of some chapters, by one processor or by one for each. */
function sayChapters(create: () => Processor, isMadeEachTime = false): string {
  let processor = create();
  const said: string[] = [];
  for (let chapter = 0; chapter < REBUILT; chapter++) {
    if (isMadeEachTime) processor = create();
    for (let at = 0; at < CITATIONS; at++) {
      const articleId = at % 2 ? 'mail-1998' : 'courier-1997';
      const position = at < 2 ? 'first' : 'subsequent';
      said.push(
        processor.cite([{ articleId, places: ['1'], prefix: '', suffix: '', position }], (html) => html),
      );
    }
  }
  return said.join('\n');
}

async function seconds(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
