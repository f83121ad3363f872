import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';
import { layBook } from '../checks/lay-book.ts';

const CHAPTERS = 400;

function chapterText(number: number): string {
  const paragraph = (at: number) =>
    `The *Gannet* came [@mail-1998, para. 1].{#s-${number}-${at}a} She was [old](#s-${number}-1a) [@mail-1998, para. 99].{#s-${number}-${at}b}\n{#p-${number}-${at}}\n`;
  const head = `number: ${number}\ntitle: Boat ${number}\nshort-title: Boat\nquestion: Why?\ndescription: A boat.`;
  const paragraphs = [1, 2, 3, 4, 5].map(paragraph).join('\n');
  return `---\n${head}\ncovers: 1998-02\npublished: 2020-02-29\n---\n\n## Boat {#h-${number}}\n\n${paragraphs}`;
}

test(
  'A book of 400 chapters is built and checked, and each of its faults is found.',
  { timeout: 20_000 },
  async () => {
    const content = await layBook();
    const numbers = Array.from({ length: CHAPTERS }, (_, index) => index + 3);
    for (const number of numbers)
      await writeFile(join(content, `chapters/boat-${number}.md`), chapterText(number));
    await appendFile(join(content, 'book.yaml'), numbers.map((number) => `  - boat-${number}\n`).join(''));
    expect(await readFile(join(content, 'book.yaml'), 'utf8')).toContain('- boat-402');
    const book = await buildBook(content);
    const findings = checkBook(book).findings;
    expect(book.chapters).toHaveLength(CHAPTERS + 2);
    expect(findings.filter(({ rule }) => rule === 'paragraph-exists')).toHaveLength(5 * CHAPTERS);
    expect(findings.filter(({ rule }) => rule === 'single-voice-is-declared')).toHaveLength(CHAPTERS);
    expect(findings).toHaveLength(6 * CHAPTERS + 1);
  },
);
