import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Copies the stock book, with chapters of one form in the place of its own, each of so many sentences; returns the folder. */
export function layChapters(
  stock: string,
  folder: string,
  chapters: number,
  sentences: number,
  isCited = true,
): string {
  cpSync(stock, folder, { recursive: true });
  rmSync(join(folder, 'chapters'), { recursive: true });
  cpSync(join(stock, 'chapters'), join(folder, 'chapters'), {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  const slugs = Array.from({ length: chapters }, (_, index) => `chapter-${index + 1}`);
  slugs.forEach((slug, index) => {
    writeFileSync(join(folder, 'chapters', `${slug}.md`), chapterText(index, sentences, isCited));
  });
  const meta = parse(readFileSync(join(folder, 'book.yaml'), 'utf8')) as object;
  writeFileSync(join(folder, 'book.yaml'), stringify({ ...meta, chapters: slugs }));
  return folder;
}

function chapterText(index: number, sentences: number, isCited: boolean): string {
  const head = {
    number: (index % 999) + 1,
    title: `Chapter ${index}`,
    'short-title': `${index}`,
    question: 'What then?',
  };
  const dates = { description: 'One of very many chapters.', covers: '1998-02', published: '2020-02-29' };
  const told = Array.from({ length: sentences }, (_, at) => {
    const citation = ` [@${at % 2 ? 'mail-1998' : 'courier-1997'}, para. ${1 + (at % 2)}]`;
    return `The ferry crossed the sound once more${isCited ? citation : ''}.{#s-${index}x${at}}`;
  });
  return `---\n${stringify({ ...head, ...dates })}---\n\n${told.join(' ')}\n{#p-${index}}\n`;
}
