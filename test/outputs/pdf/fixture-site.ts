import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFonts } from '../../../src/outputs/fonts/write-fonts.ts';
import type { PdfMetadata } from '../../../src/outputs/pdf/pdf-metadata.ts';
import { bundleStyles } from '../../../src/outputs/site/bundle-styles.ts';

const root = join(import.meta.dirname, '../../..');

export const pageFixture = join(root, 'test/fixtures/pdf/lighthouse/print/index.html');

export const metadata: PdfMetadata = {
  title: 'The Light at Skarn Point',
  authors: ['A. Writer', 'B. Çelik'],
  language: 'en-GB',
  description: 'An invented lighthouse & its keepers.',
  keywords: ['light', 'sea'],
  identifier: 'tag:book.example,2024:light',
  licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
  publisher: 'The Trial Press',
  published: '2024-05-31',
  modified: '2024-06-01',
};

/** A site in a temporary folder. */
export interface FixtureSite {
  readonly folder: string;
  readonly outFile: string;
  remove(): Promise<void>;
}

/** Makes a site of the lighthouse, or of another body in its place, with the style sheet and fonts of the book. */
export async function fixtureSite(body?: string): Promise<FixtureSite> {
  const folder = await mkdtemp(join(tmpdir(), 'print site '));
  await cp(join(root, 'test/fixtures/pdf/lighthouse'), folder, { recursive: true });
  await mkdir(join(folder, 'styles'));
  const { files } = await bundleStyles(join(root, 'layouts/styles'));
  await writeFile(join(folder, 'styles/print.css'), files.find(({ path }) => path.includes('a5'))!.css);
  if (body !== undefined) await writeFile(join(folder, 'print/index.html'), pageOf(body));
  await writeFonts(folder);
  return {
    folder,
    outFile: join(folder, 'book.pdf'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Trial</title>
<link rel="stylesheet" href="/styles/print.css"></head><body>${body}</body></html>`;
}

/** Returns sentences of invented words, the same at every call, each beginning with a word of its own (`Sentence7`). */
export function invented(sentences: number, name = 'Sentence'): string {
  const words = 'lamp tower rock sea keeper oil glass winter harbour shelf collier granite'.split(' ');
  return Array.from({ length: sentences }, (_, index) => {
    const some = Array.from(
      { length: 9 },
      (__, at) => words[(index * 5 + at * (1 + (index % 4))) % words.length],
    );
    return `${name}${index + 1} ${some.join(' ')}.`;
  }).join(' ');
}
