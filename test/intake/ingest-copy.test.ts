import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ContentError } from '../../src/files/content-error.ts';
import { UsageError } from '../../src/files/usage-error.ts';
import { ingestCopy, type Ingested } from '../../src/intake/ingest-copy.ts';
import { readOriginal } from '../../src/intake/read-original.ts';
import { findFaults } from '../checks/find-faults.ts';
import { layBook } from '../checks/lay-book.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/intake');
const COPY = await readFile(join(FIXTURES, 'a-copy-with-links-below/copy.txt'), 'utf8');
const ID = 'lamps-1997';

interface Options {
  readonly id?: string | undefined;
  readonly isUpdate?: boolean;
}

function ingest(
  content: string,
  copy: string,
  { id = ID, isUpdate = false }: Options = {},
): Promise<Ingested> {
  const original = readOriginal('copy.txt', Buffer.from(copy));
  return ingestCopy(original, { content, out: join(content, 'articles'), id, isUpdate });
}

/** A book with the note file of the copy, every note of it written. */
async function bookWithNotes(): Promise<{ readonly content: string; readonly path: string }> {
  const content = await layBook();
  const { path } = await ingest(content, COPY);
  const draft = await readFile(path!, 'utf8');
  let count = 0;
  await writeFile(
    path!,
    draft.replace(/^ +# .*\n/gm, '').replace(/note:$/gm, () => `note: Note ${++count}.`),
  );
  return { content, path: path! };
}

function statesOf({ compared = [] }: Ingested): readonly string[] {
  return compared.map(({ was, place, state }) => `${was ?? '-'} ${place ?? '-'} ${state}`);
}

describe('A copy without a note file', () => {
  test('gets a draft that can be read, in which every passage waits for its note.', async () => {
    const content = await layBook();
    const { path, compared } = await ingest(content, COPY);
    expect({ path, compared }).toEqual({
      path: join(content, 'articles/lamps-1997.yaml'),
      compared: undefined,
    });
    const text = await readFile(path!, 'utf8');
    expect(parse(text)).toMatchObject({
      title: 'Ormsay receives lamps and rope from the yard',
      date: 'unknown',
      paragraphs: 6,
    });
    const faults = (await findFaults(content)).filter(
      ({ place }) => place.file === 'articles/lamps-1997.yaml',
    );
    const unwritten = faults.filter(({ rule }) => rule === 'paragraph-is-accounted-for');
    expect(unwritten).toHaveLength(8);
    expect(unwritten[0]!.help).toContain('Write `note:` in our own words');
  });

  test('shows of its paragraphs values alone: no sentence, no quotation, no run of words.', async () => {
    const content = await layBook();
    const text = await readFile((await ingest(content, COPY)).path!, 'utf8');
    const { passages } = readOriginal('copy.txt', Buffer.from(COPY));
    expect(passages.length).toBeGreaterThan(5);
    const words = passages
      .filter(({ place }) => place !== 'headline')
      .map((passage) => passage.text.split(' '));
    const runs = words.flatMap((all) =>
      all.slice(5).map((_, index) => all.slice(index, index + 6).join(' ')),
    );
    expect(runs.filter((run) => text.includes(run))).toEqual([]);
    expect(text).toContain('# 47 words; figures: two; dates: December 1996; names:');
    expect(text).toContain('# 30 words; words in quotations: 18\n');
  });

  test('has an id of its outlet and its year, where none is given.', async () => {
    const content = await layBook();
    const copy = await readFile(join(FIXTURES, 'a-repost-with-disclaimers/copy.md'));
    const original = readOriginal('copy.md', copy);
    const out = join(content, 'articles');
    const { id, path } = await ingestCopy(original, { content, out, id: undefined, isUpdate: false });
    expect(id).toBe('coast-wire-1998');
    const text = await readFile(path!, 'utf8');
    expect(text).toContain(
      'outlet: Coast Wire # a line names it as the source\n# outlet, perhaps: "Harbour Review"',
    );
    expect(text).toContain('date-ground: Our copy prints 7 May 1998.');
  });

  test('that speaks in mark-up and control signs gets a draft that can be read all the same.', async () => {
    const content = await layBook();
    const matter =
      '---\ntitle: "<b>A: lamp</b> # x"\nauthor: ["a, b]: {", "<script>"]\nsource: "http://x.example/"\nsite: "x: [y"\n---\n';
    const { path } = await ingest(content, matter + COPY);
    const record: unknown = parse(await readFile(path!, 'utf8'));
    expect(record).toMatchObject({ title: 'Without a headline', outlet: 'x: [y', authors: ['a, b]: {'] });
    expect(record).not.toHaveProperty('url');
  });
});

describe('A copy with a note file', () => {
  test('that is the same is found by its paragraphs, and nothing is written.', async () => {
    const { content, path } = await bookWithNotes();
    const before = await readFile(path, 'utf8');
    const again = await ingest(content, COPY.replaceAll('“', '"').replaceAll('”', '"'), { id: undefined });
    expect(again).toMatchObject({ id: ID, path: undefined });
    expect(new Set(again.compared?.map(({ state }) => state))).toEqual(new Set(['same']));
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  test('that is another version is compared paragraph by paragraph, and the notes are carried over in a file beside it.', async () => {
    const { content, path } = await bookWithNotes();
    const before = await readFile(path, 'utf8');
    const changed = COPY.replace('She added that the rope was a gift.\n\n', '')
      .replace('has kept 40 pilots', 'has kept 41 pilots')
      .replace(
        '“Ormsay bought',
        'A boat of the school, with the teacher at its helm, came to the quay that evening to see them all unloaded.\n\n“Ormsay bought',
      );
    const ingested = await ingest(content, changed);
    expect(statesOf(ingested)).toEqual([
      'headline headline same',
      'standfirst standfirst same',
      '1 1 same',
      '- 2 new',
      '2 3 moved',
      '4 4 same',
      '5 5 changed',
      '6 6 same',
      '3 - gone',
    ]);
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(ingested.path).toBe(`${path}.new`);
    const text = await readFile(`${path}.new`, 'utf8');
    const { passages } = parse(text) as { passages: readonly { place: unknown; note: unknown }[] };
    expect(passages.map(({ place, note }) => [place, note])).toEqual([
      ['headline', 'Note 1.'],
      ['standfirst', 'Note 2.'],
      [1, 'Note 3.'],
      [2, null],
      [3, 'Note 4.'],
      [4, 'Note 6.'],
      [5, 'Note 7.'],
      [6, 'Note 8.'],
    ]);
    expect(text).toMatch(
      /# The paragraph has changed.* since this note was written on 5; read it again\.\n {2}- place: 5/,
    );
    expect(text).toMatch(/# Gone from the copy; its note stood on 3:\n(?: {2}#.*\n)+/);
    const faults = await findFaults(content);
    expect(faults.filter(({ place }) => place.file.endsWith('.new'))).toEqual([]);
    await expect(ingest(content, changed)).rejects.toThrow('is there already, and is not overwritten');
  });

  test('leads the places that a note names to where they stand now.', async () => {
    const { content, path } = await bookWithNotes();
    const text = await readFile(path, 'utf8');
    const resolved = '    resolved:\n      - { words: She, means: Una Strand, named: [2, 3] }\n';
    await writeFile(path, text.replace('note: Note 5.\n', `note: Note 5.\n${resolved}`));
    await ingest(
      content,
      COPY.replace(
        'Acting harbour',
        'On Friday evening a boat came to the quay, with much noise and with flags on it, and nobody on the island could say afterwards who had sent for it.\n\nActing harbour',
      ),
    );
    expect(await readFile(`${path}.new`, 'utf8')).toContain('named: [3, 4] }');
  });

  test('that is of another article is refused under its id.', async () => {
    const { content } = await bookWithNotes();
    const other = await readFile(join(FIXTURES, 'a-wrapped-text/copy.txt'), 'utf8');
    await expect(ingest(content, other)).rejects.toThrow('give it its own --id');
  });
});

describe('An update', () => {
  const LINES = /^ +(?:fingerprint|sketch): .*\r?\n/gm;

  test('adds what fingerprints are missing, and keeps every other sign, line ends too.', async () => {
    const { content, path } = await bookWithNotes();
    const whole = (await readFile(path, 'utf8')).replaceAll('\n', '\r\n');
    const bare = whole.replace(LINES, '');
    expect(bare.length).toBeLessThan(whole.length);
    await writeFile(path, bare);
    const updated = await ingest(content, COPY, { isUpdate: true });
    expect(updated.path).toBe(path);
    expect(await readFile(path, 'utf8')).toBe(whole);
    expect(await ingest(content, COPY, { isUpdate: true })).toMatchObject({ path: undefined });
  });

  test('is refused where the copy is another, or there is no note file.', async () => {
    const { content } = await bookWithNotes();
    const changed = COPY.replace('40 pilots', '41 pilots');
    await expect(ingest(content, changed, { isUpdate: true })).rejects.toThrow('5: changed');
    await expect(ingest(content, COPY, { id: 'none-1997', isUpdate: true })).rejects.toThrow(UsageError);
  });
});

test('A note file that cannot be read, and an id that is none, stop it.', async () => {
  const content = await layBook({ texts: { 'articles/broken.yaml': 'id: [' } });
  await expect(ingest(content, COPY)).rejects.toThrow(ContentError);
  await expect(ingest(content, COPY, { id: '../etc/passwd' })).rejects.toThrow(
    '--id takes lower-case letters',
  );
});
