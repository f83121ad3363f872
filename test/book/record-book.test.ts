import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook, withBaseUrl } from '../../src/book/build-book.ts';
import { bookRecordSchema } from '../../src/book/record/book-record.ts';
import { fingerprintBook, formatRecordSchema, recordBook } from '../../src/book/record/record-book.ts';
import { collectStatements } from '../../src/editions/collect-statements.ts';
import { sha256Of } from '../../src/text/sha256-of.ts';
import { BOOK_NAMES, BOOKS } from '../books.ts';
import { builtBook } from '../built-book.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';
import { openPdf, pageTexts } from '../outputs/pdf/read-pdf.ts';

const root = join(import.meta.dirname, '../..');

/** The part of JSON Schema in which the schema of the record is written. */
interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

/** Lists where a value is not as its schema says: a key that it does not have, a key that is missing, a value of another kind. */
function findStrange(value: unknown, schema: JsonSchema, path: string): readonly string[] {
  if (schema.type === 'array')
    return (value as unknown[]).flatMap((item, at) => findStrange(item, schema.items!, `${path}/${at}`));
  if (schema.type !== 'object') {
    const kind = schema.type === 'integer' ? 'number' : (schema.type ?? 'string');
    return typeof value === kind ? [] : [`${path} is no ${kind}`];
  }
  const { properties = {}, required = [] } = schema;
  const entries = Object.entries(value as object);
  const missing = required.filter((key) => !entries.some(([name]) => name === key));
  return [
    ...missing.map((key) => `${path} lacks ${key}`),
    ...entries.flatMap(([key, part]) =>
      properties[key] ? findStrange(part, properties[key], `${path}/${key}`) : [`${path} has ${key}`],
    ),
  ];
}

describe.each(BOOK_NAMES)('The record of the %s book', (name) => {
  const content = join(root, BOOKS[name]);
  let folder: string;

  beforeAll(async () => {
    ({ folder } = await builtBook(name));
  });

  test('is as its published schema says, and reads back as it was written.', async () => {
    const text = await readFile(join(folder, 'book.json'), 'utf8');
    const schema = JSON.parse(await readFile(join(folder, 'book.schema.json'), 'utf8')) as JsonSchema;
    expect(schema.required!.length).toBeGreaterThan(10);
    expect(findStrange(JSON.parse(text), schema, '')).toEqual([]);
    const record = bookRecordSchema.parse(JSON.parse(text));
    expect(`${JSON.stringify(record, null, 1)}\n`).toBe(text);
  });

  test('holds everything that the book states, and what each sentence rests on.', async () => {
    const book = await buildBook(content);
    const record = bookRecordSchema.parse(JSON.parse(recordBook(book)));
    const told = [...record.pages, ...record.chapters].flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ statements }) => statements),
    );
    const notes = record.articles.flatMap(({ id, passages }) =>
      passages.map(({ place }) => `${id}#${place}`),
    );
    const entries = Object.values(record.registers)
      .flat()
      .map(({ id }) => `entry-${id}`);
    const ids = new Set([...told.map(({ id }) => id), ...notes, ...entries]);
    for (const { id } of record.questions) ids.add(`question-${id}`);
    for (const { id } of record.keptApart) ids.add(`kept-apart-${id}`);
    for (const { id } of record.unknowns) ids.add(`unknown-${id}`);
    for (const { id } of record.events) ids.add(`event-${id}`);
    for (const { id } of record.deliveries) ids.add(`delivery-${id}`);
    expect([...collectStatements(book).keys()].filter((address) => !ids.has(address))).toEqual([]);
    const cited = told.filter(({ citations }) => citations.length > 0);
    expect(cited.length).toBeGreaterThan(2);
    expect(cited.flatMap(({ evidence }) => evidence).filter((passage) => !notes.includes(passage))).toEqual(
      [],
    );
  });

  test('has the fingerprint that the colophon gives.', async () => {
    const fingerprint = sha256Of(await readFile(join(folder, 'book.json'), 'utf8'));
    const pdf = await openPdf(await readFile(join(folder, 'book.pdf')));
    const printed = (await pageTexts(pdf)).join(' ').replaceAll(/\s/g, '');
    expect(printed).toContain(fingerprint);
    const page = await readFile(join(folder, 'cite/index.html'), 'utf8');
    expect(page.replaceAll(' ', '')).toContain(fingerprint);
  });
});

test('The record is the same wherever the book stands, and another when a word of it is.', async () => {
  const book = await buildBook(STOCK_BOOK);
  expect(fingerprintBook(withBaseUrl(book, 'https://elsewhere.example/a/'))).toBe(fingerprintBook(book));
  const file = join(STOCK_BOOK, 'chapters/the-new-boat.md');
  const text = (await readFile(file, 'utf8')).replace('arrived in', 'came in');
  const other = await buildBook(await layBook({ texts: { 'chapters/the-new-boat.md': text } }));
  expect(fingerprintBook(other)).not.toBe(fingerprintBook(book));
});

test('Nothing of a record leads back to the words of an article: neither fingerprints nor sketches of its paragraphs.', async () => {
  const text = recordBook(await buildBook(join(root, 'content')));
  expect(text).not.toMatch(/"(?:fingerprint|sketch|source)":/);
  expect(formatRecordSchema()).not.toMatch(/"(?:fingerprint|sketch|source)":/);
});
