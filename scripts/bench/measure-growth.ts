import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { checkContent } from '../../src/checks/check-content.ts';

const STOCK_BOOK = join(import.meta.dirname, '../../test/fixtures/book');
/** Chapters of the two made-up books. */
const [FEW, MANY] = [100, 1000];
/** Seconds that reading and checking the book may take. */
const MOST_SECONDS = 1;
/** A book of ten times the chapters may take ten times as long, and half as much again for what a run is out by. */
const MOST_RATIO = 1.5 * (MANY / FEW);

/** Measures how long it takes to read and check the book, the first time in this process, and how the time grows from a made-up book of 100 chapters to one of 1,000. */
export async function measureGrowth(content: string) {
  const { seconds, ofProcessor } = await timeOf(content);
  const [few, many] = [await timeOfMadeUp(FEW), await timeOfMadeUp(MANY)];
  const ratio = many / few;
  return {
    isReached: seconds < MOST_SECONDS && ratio < MOST_RATIO,
    seconds,
    ratio,
    lines: [
      `reading and checking the book, after start: ${seconds.toFixed(2)} s, with all threads ${ofProcessor.toFixed(2)} s of the processor (goal under ${MOST_SECONDS} s on a machine that does nothing else)`,
      `a made-up book of ${MANY} chapters beside one of ${FEW}: ${many.toFixed(2)} s beside ${few.toFixed(2)} s, ${ratio.toFixed(1)} times as long (goal under ${MOST_RATIO} times)`,
    ],
  };
}

async function timeOf(folder: string) {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  await checkContent(await buildBook(folder), folder);
  const { user, system } = process.cpuUsage(before);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ofProcessor: (user + system) / 1e6 };
}

async function timeOfMadeUp(chapters: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'many-'));
  try {
    await cp(STOCK_BOOK, folder, { recursive: true });
    const numbers = Array.from({ length: chapters }, (_, index) => index + 3);
    for (const number of numbers) {
      await writeFile(join(folder, `chapters/boat-${number}.md`), chapterText(number));
    }
    await appendFile(join(folder, 'book.yaml'), numbers.map((number) => `  - boat-${number}\n`).join(''));
    // Of the processor: whatever else the machine does is no time of ours.
    return (await timeOf(folder)).ofProcessor;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function chapterText(number: number): string {
  const paragraph = (at: number) =>
    `The *Gannet* came in 1998, and two men were aboard [@mail-1998, para. 1].{#s-${number}-${at}a} She was [old](#s-${number}-1a) [@mail-1998, para. 2].{#s-${number}-${at}b}\n{#p-${number}-${at}}\n`;
  const head = `number: ${number}\ntitle: Boat ${number}\nshort-title: Boat\nquestion: Why?\ndescription: A boat.`;
  const paragraphs = [1, 2, 3, 4, 5].map(paragraph).join('\n');
  return `---\n${head}\ncovers: 1998-02\npublished: 2020-02-29\n---\n\n## Boat {#h-${number}}\n\n${paragraphs}`;
}
