import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { loadText } from '../files/load-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { splitFrontMatter } from '../files/split-front-matter.ts';
import { writeFile } from '../files/write-file.ts';
import { insertIds } from './insert-ids.ts';

/** Letters that cannot be taken for one another, and make no words. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

/** Writes an id wherever one is missing in the chapters and story pages of a content folder; returns how many were written to each file. `random` returns a number from 0 up to 1. */
export async function writeIds(
  content: string,
  language: string,
  random: () => number,
): Promise<Readonly<Record<string, number>>> {
  const written: Record<string, number> = {};
  const sources = await loadStoryTexts(content);
  const taken = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/\{#([\w-]+)/g)].map((match) => match[1]!)),
  );
  for (const source of sources) {
    const bodyStart = splitFrontMatter(source.text)?.bodyStart;
    // Without front matter, nothing tells where its keys end and its prose begins.
    if (bodyStart === undefined) continue;
    const before = taken.size;
    const text = insertIds(source, bodyStart, language, (kind) => takeId(kind, taken, random));
    if (taken.size === before) continue;
    await writeFile(join(content, source.path), text);
    written[source.path] = taken.size - before;
  }
  return written;
}

/** Chapters, and the pages that tell the story. */
async function loadStoryTexts(content: string): Promise<readonly SourceFile[]> {
  const chapters = await loadTexts(content, 'chapters');
  const pages = await loadTexts(content, 'pages');
  return [...chapters, ...pages.filter(({ text }) => /^story: true\s*$/m.test(text))];
}

async function loadTexts(content: string, folder: string): Promise<readonly SourceFile[]> {
  const names = await listFiles(join(content, folder), '.md');
  const loaded = await Promise.all(names.map((name) => loadText(content, `${folder}/${name}`)));
  return loaded.flatMap(({ source }) => source ?? []);
}

function takeId(kind: string, taken: Set<string>, random: () => number): string {
  for (;;) {
    const letters = Array.from({ length: 5 }, () => LETTERS[Math.floor(random() * LETTERS.length)]);
    const id = `${kind}-${letters.join('')}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
