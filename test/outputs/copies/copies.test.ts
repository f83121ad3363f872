import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import { recordBook } from '../../../src/book/record/record-book.ts';
import { isGood, judgeCopy, type CopyVerdict } from '../../../src/outputs/copies/judge-copy.ts';
import { readCopy } from '../../../src/outputs/copies/read-copy.ts';
import { sealPdf } from '../../../src/outputs/pdf/seal-pdf.ts';
import { STOCK_BOOK } from '../../checks/lay-book.ts';
import { runScript } from '../../run-script.ts';
import { openPdf } from '../pdf/read-pdf.ts';
import { writeZip } from './write-zip.ts';

let folder: string;
let content: string;
let book: Book;
/** The PDF of the first edition; the book is at the second. */
let pdf: Buffer;
let epub: Buffer;
/** The EPUB of the first edition as it is published; `epub` is as small as one can be. */
let published: Buffer;
let sums: string;

const PACKAGE = '<package><manifest><item href="a.xhtml"/><item href="data/book.json"/></manifest></package>';
const CONTAINER = '<container><rootfiles><rootfile full-path="EPUB/package.opf"/></rootfiles></container>';
const CORRECTION =
  '- { id: room, statement: s-gannet, was: or as 36, is: or as 38, why: It was misread., edition: "1.2.2", date: 2020-03-09 }\n';

function filesOf(record: string): Readonly<Record<string, string>> {
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': PACKAGE,
    'EPUB/a.xhtml': '<p>The Gannet arrived.</p>',
    'EPUB/data/book.json': record,
  };
}

async function replace(file: string, part: string, instead: string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(part, instead));
}

async function close(date: string): Promise<void> {
  const { code, err } = await runScript('edition', ['patch', '--date', date, '--content', content]);
  if (code !== 0) throw new Error(err);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies '));
  content = join(folder, 'content');
  await cp(STOCK_BOOK, content, { recursive: true });
  await writeFile(
    join(content, 'pages/corrections.md'),
    '---\ntitle: Corrections\ndescription: All.\n---\n\nHere.\n',
  );
  await close('2020-03-02');
  const built = await runScript('build', [
    '--only',
    'pdf,epub',
    '--content',
    content,
    '--out',
    join(folder, 'dist'),
  ]);
  if (built.code !== 0) throw new Error(built.err);
  pdf = await readFile(join(folder, 'dist/book.pdf'));
  published = await readFile(join(folder, 'dist/book.epub'));
  sums = await readFile(join(folder, 'dist/SHA256SUMS'), 'utf8');
  epub = writeZip(filesOf(recordBook(await buildBook(content))));
  await replace('chapters/the-new-boat.md', 'or as 36', 'or as 38');
  await replace('articles/mail-1998.yaml', 'room as 36', 'room as 36 or 38');
  await writeFile(join(content, 'corrections.yaml'), CORRECTION);
  await close('2020-03-09');
  book = await buildBook(content);
  return () => rm(folder, { recursive: true, force: true });
});

async function judge(bytes: Uint8Array, lines?: string): Promise<CopyVerdict> {
  return judgeCopy(await readCopy(bytes), book, createHash('sha256').update(bytes).digest('hex'), lines);
}

function flip(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at]! ^= 1;
  return flipped;
}

/** Every place of a file, or so many that are spread over it. */
function places(bytes: Buffer, count = bytes.length): readonly number[] {
  return Array.from({ length: count }, (_, at) => Math.floor((at * bytes.length) / count));
}

describe('A good copy', () => {
  test('says which edition it is, that nothing is damaged, and what was corrected since, as PDF and as EPUB.', async () => {
    for (const bytes of [pdf, epub, published]) {
      const verdict = await judge(bytes);
      expect(verdict.damage).toEqual([]);
      expect(verdict).toMatchObject({ isOnRecord: true, says: { version: '1.2.1' }, publishedAs: undefined });
      expect(verdict.corrected.map(({ id }) => id)).toEqual(['room']);
      expect(isGood(verdict)).toBe(true);
    }
  });

  test('carries the Book record as an attachment that is the document’s data, and gives it back byte for byte.', async () => {
    const attachments: unknown = await (await openPdf(pdf)).getAttachments();
    expect([...(attachments as Map<string, unknown>).keys()]).toEqual(['book.json']);
    expect(
      createHash('sha256')
        .update((await readCopy(pdf)).record!)
        .digest('hex'),
    ).toBe(book.editions[0]!.fingerprint);
  });

  test('is known by the published sums, under whatever name it was sent.', async () => {
    expect(await judge(pdf, sums)).toMatchObject({ publishedAs: 'book.pdf' });
    expect(await judge(published, sums)).toMatchObject({ publishedAs: 'book.epub' });
    expect(await judge(epub, sums)).toMatchObject({ publishedAs: '' });
    expect(isGood(await judge(epub, sums))).toBe(false);
  });
});

describe('A copy with one byte changed', () => {
  test('is called damaged wherever in the PDF the byte is, but in the first five, without which it is none.', async () => {
    for (const at of places(pdf, 60).filter((place) => place >= 5)) {
      expect({ at, damaged: (await judge(flip(pdf, at))).damage.length > 0 }).toEqual({ at, damaged: true });
    }
  });

  test('is called damaged wherever in a file of the EPUB the byte is.', async () => {
    const directory = epub.indexOf('PK\u0001\u0002');
    expect(directory).toBeGreaterThan(8000);
    const unnoticed: number[] = [];
    for (const at of places(epub.subarray(0, directory)).filter((place) => place >= 2)) {
      if ((await judge(flip(epub, at))).damage.length === 0) unnoticed.push(at);
    }
    for (const at of places(published, 60).filter((place) => place >= 2)) {
      if ((await judge(flip(published, at))).damage.length === 0) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  test('is refused as neither, where its first bytes are gone.', async () => {
    await expect(readCopy(flip(pdf, 1))).rejects.toThrow('neither a folder nor a PDF nor an EPUB');
  });
});

test.each([0.99, 0.5, 0.01])('A copy cut off at %d of its length is called damaged.', async (share) => {
  for (const bytes of [pdf, epub]) {
    const { damage } = await judge(bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(damage.length).toBeGreaterThan(0);
  }
  expect((await judge(Buffer.concat([pdf, Buffer.from('\n')]))).damage.length).toBeGreaterThan(0);
  expect((await judge(Buffer.concat([epub, Buffer.from('\n')]))).damage.length).toBeGreaterThan(0);
});

test('An EPUB with a file more, or one less, is called damaged, and the file is named.', async () => {
  const files = filesOf(recordBook(book));
  const more = await judge(writeZip({ ...files, 'EPUB/tracker.js': 'track()' }));
  expect(more.damage).toEqual(['It holds EPUB/tracker.js, which its package does not name.']);
  const hidden = await judge(writeZip({ ...files, 'META-INF/note.txt': 'a note' }));
  expect(hidden.damage).toEqual(['It holds META-INF/note.txt, which its package does not name.']);
  const { 'EPUB/a.xhtml': _, ...rest } = files;
  expect((await judge(writeZip(rest))).damage).toEqual(['It lacks EPUB/a.xhtml, which its package names.']);
});

test('A copy whose record says other words than the edition on record is found out, be it packed ever so well.', async () => {
  const record = recordBook(book).replace('38 passengers', '39 passengers').replace('or as 38', 'or as 39');
  const verdict = await judge(writeZip(filesOf(record)));
  expect(verdict).toMatchObject({ damage: [], isOnRecord: false, says: { version: '1.2.2' } });
  expect(isGood(verdict)).toBe(false);
});

test('A copy of an edition that is not on record, or of another book, is called unknown.', async () => {
  const record = recordBook(book);
  for (const other of [
    record.replace('"1.2.2"', '"9.0.0"'),
    record.replaceAll(book.meta.tagId, 'tag:a.example,2020:b'),
  ]) {
    const verdict = await judge(writeZip(filesOf(other)));
    expect(verdict).toMatchObject({ edition: undefined, isOnRecord: false, corrected: [] });
    expect(isGood(verdict)).toBe(false);
  }
});

test('A forger who seals the copy again is found out by the published sums alone.', async () => {
  const at = pdf.indexOf('xpacket') + 30;
  const forged = Buffer.from(sealPdf(flip(pdf, at)));
  expect(forged.equals(pdf)).toBe(false);
  expect(isGood(await judge(forged))).toBe(true);
  expect(isGood(await judge(forged, sums))).toBe(false);
});

test('`npm run verify` says it all of a file, and ends with 1 where something speaks against it.', async () => {
  const path = join(folder, 'what I was sent.pdf');
  await writeFile(path, pdf);
  const verify = (...args: string[]) => runScript('verify', [path, '--content', content, ...args]);
  const good = await verify();
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out.split('\n')).toEqual([
    'what I was sent.pdf: PDF of The Ferry to Ormsay, edition 1.2.1, closed on 2020-03-02.',
    expect.stringMatching(
      /^No damage was found: its Book record has the fingerprint on record, [0-9a-f]{64}\.$/,
    ),
    expect.stringContaining('only the published sums can'),
    'Corrected or withdrawn since, 1 in all:',
    '  s-gannet, edition 1.2.2, 2020-03-09: “or as 36” is “or as 38”.',
    '',
  ]);
  const beside = await verify('--sums', join(folder, 'dist/SHA256SUMS'));
  expect(beside.code).toBe(0);
  expect(beside.out).toContain('published for book.pdf: it is that file, byte for byte.');
  await writeFile(path, flip(pdf, 9000));
  const damaged = await verify('--json');
  expect(damaged.code).toBe(1);
  expect(JSON.parse(damaged.out)).toMatchObject({
    damage: ['Its bytes are not those that it was sealed with.'],
  });
  await writeFile(path, 'Dear reader,');
  expect(await verify()).toMatchObject({ code: 2, out: '' });
  expect((await verify('--sums', join(folder, 'none'))).code).toBe(2);
});
