import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { loadOriginals } from '../../src/intake/load-originals.ts';
import { readOriginal } from '../../src/intake/read-original.ts';
import { verifyArticles } from '../../src/intake/verify-articles.ts';
import { layOriginals, PAGE, verifyLaid } from './lay-originals.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const NOTES = join(FIXTURES, 'verify/book/articles/courier-2003.yaml');
const PLACES = ['headline', '1', '2', '3', '4', '5'];

async function pageText(): Promise<string> {
  return readFile(join((await layOriginals()).folder, PAGE), 'utf8');
}

test('Notes that hold what their paragraphs hold are verified, each with both fingerprints.', async () => {
  const { articles, findings, strangers } = await verifyLaid();
  expect({ findings, strangers }).toEqual({ findings: [], strangers: [] });
  expect(articles.map(({ file }) => file)).toEqual([PAGE]);
  expect(articles[0]!.verified.map(({ place }) => place)).toEqual(PLACES);
  for (const { note, paragraph, unverified } of articles[0]!.verified) {
    expect(note).toMatch(/^[0-9a-f]{16}$/);
    expect(paragraph).toMatch(/^[0-9a-f]{64}$/);
    expect(unverified).toEqual([]);
  }
});

describe('A note is not verified', () => {
  test.each([
    [
      'with a figure that the paragraph lacks',
      '140 years',
      '150 years',
      'figure-is-in-original',
      '“150”',
      '140',
    ],
    [
      'with a bound that the paragraph lacks',
      'for more than 140',
      'for 140',
      'figure-is-in-original',
      'exact',
      'more',
    ],
    ['with another unit', '18,000 pounds', '18,000 euros', 'figure-is-in-original', 'unit', '£'],
    ['with another figure in words', 'two lamps', 'three lamps', 'figure-is-in-original', '“three”', 'two'],
    ['with a date of its own', 'since 1911', 'since 1912', 'date-is-in-original', '“1912”', '1911'],
    [
      'with another day than was reckoned',
      'on 14 May',
      'on 15 May',
      'date-is-in-original',
      '15 May 2003',
      '2003-05-14',
    ],
    [
      'with a date that nothing reckons',
      'left Skarvholm',
      'left Skarvholm in 1999',
      'date-is-in-original',
      '“1999”',
      '',
    ],
    [
      'with a name from elsewhere',
      'engineers from Norway',
      'engineers from Iceland',
      'name-is-in-original',
      '“Iceland”',
      'Norwegian',
    ],
    [
      'with another person',
      'Tomas Reh, its',
      'Una Strand, its',
      'name-is-in-original',
      '“Una Strand”',
      'Tomás Reh',
    ],
    [
      'with a name that no register has',
      'from Norway are',
      'from Norway and Denmark are',
      'name-is-in-original',
      '“Denmark”',
      '',
    ],
    [
      'with another office',
      'Reh, its chairman',
      'Reh, its secretary',
      'office-is-in-original',
      '“secretary”',
      'chairman',
    ],
    ['with another designation', 'VL-300B', 'VL-300D', 'designator-is-in-original', '“VL-300D”', 'VL-300B'],
    [
      'with another word in a quotation',
      'find both of them',
      'find all of them',
      'quotation-is-in-original',
      'word for word',
      'as far as “Whoever comes after us will find”',
    ],
    [
      'with a quotation that nobody said',
      'words: Whoever comes after us will find both of them',
      'words: on the quay',
      'quotation-is-in-original',
      'not between quotation marks',
      '',
    ],
    [
      'with words between marks that are not printed',
      'as “Tomás Reh”',
      'as “Tomasz Reh”',
      'quotation-is-in-original',
      'Tomasz',
      '',
    ],
    [
      'with another speaker',
      'speaker: "Ellen Brandt,',
      'speaker: "Tomas Reh,',
      'name-is-in-original',
      '“Tomas Reh”',
      '',
    ],
    [
      'with a wrong sum of days',
      'from: 2003-05-16, is: 2003-05-14',
      'from: 2003-05-16, is: 2003-05-13',
      'reckoning-is-right',
      'is not 2003-05-13',
      '2003-05-14',
    ],
    [
      'with a date counted from another',
      'last month, from: 2003-05-16',
      'last month, from: 2003-05-15',
      'reckoning-is-right',
      'is counted from 2003-05-15',
      '2003-05-16',
    ],
    [
      'with a reckoning of words that are not there',
      'words: last month',
      'words: last year',
      'reckoning-is-right',
      '“last year” does not stand',
      '',
    ],
    [
      'with a place that does not name it',
      'means: Ellen Brandt, named: [1]',
      'means: Ellen Brandt, named: [3]',
      'resolution-is-named',
      'not named at 3',
      '1',
    ],
    [
      'with a resolution of words that are not there',
      'words: she,',
      'words: they,',
      'resolution-is-named',
      '“they” does not stand',
      '',
    ],
    [
      'with seven words of the article in a row',
      'so did the tea',
      'they leave the lamp in good order and the tea in the cupboard',
      'words-are-our-own',
      '12 words stand in the article',
      '',
    ],
    [
      'with words of another paragraph in a row, whatever figure stands among them',
      'rejected what the union had charged.',
      'rejected it; at least nine boats were warned off the rock in March 1999.',
      'words-are-our-own',
      'one after another',
      '',
    ],
  ])('%s.', async (_, from, to, must, message, expected) => {
    const { articles, findings } = await verifyLaid({ notes: [[from, to]] });
    const found = findings.find(({ rule, message: said }) => rule === must && said.includes(message));
    expect(findings.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual(
      expect.arrayContaining([expect.stringContaining(`${must}: `)]),
    );
    expect(found?.expected).toContain(expected);
    expect(found?.place.file).toBe('articles/courier-2003.yaml');
    expect(articles[0]!.verified).toHaveLength(PLACES.length - 1);
  });

  test('and every fault of it is told in one run, with the caret under the very words.', async () => {
    const { findings } = await verifyLaid({
      notes: [
        ['two lamps of the type VL-300B', 'three lamps of the type VL-300D'],
        ['18,000 pounds', '19,000 pounds'],
      ],
    });
    const under = findings.map(({ place: { excerpt, column, length } }) =>
      excerpt.slice(column - 1, column - 1 + length),
    );
    expect(under).toEqual(['three', '19,000', 'VL-300D']);
  });
});

describe('What a note leaves out of its words it may', () => {
  test.each([
    ['other words for a bound', 'for more than 140 years', 'for over 140 years'],
    ['a figure in digits', 'at least five boats', 'at least 5 boats'],
    ['a date less precise', 'on 14 May 2003', 'in May 2003'],
    ['six words in a row', 'so did the tea', 'she had put the tea in the cupboard'],
    [
      'a registered quotation between marks',
      'so did the tea.',
      'so did the tea; “whoever comes after us will find both of them”, she said.',
    ],
  ])('say in its own way: %s.', async (_, from, to) => {
    expect((await verifyLaid({ notes: [[from, to]] })).findings).toEqual([]);
  });
});

describe('What cannot be verified is listed with its reason:', () => {
  test.each<[string, readonly (readonly [string, string])[], { words: string; reason: string }]>([
    [
      'a time of the paragraph that nothing reckons',
      [
        ['    reckoned:\n      - { words: in March, from: 2003-05-16, is: 2003-03 }\n', ''],
        [' in March 2003', ''],
      ],
      { words: 'March', reason: 'no-reckoning' },
    ],
    [
      'what none of the places names',
      [['means: Ellen Brandt, named: [1]', 'means: Ellen Brandt, named: ours']],
      { words: 'she', reason: 'our-reading' },
    ],
    [
      'what has no name in a register',
      [
        [
          'means: Ellen Brandt, named: [1]',
          'means: Ellen Brandt, named: [1] }\n      - { words: the quay, means: a quay, named: [1]',
        ],
      ],
      { words: 'the quay', reason: 'no-registered-name' },
    ],
    [
      'a paragraph without a fingerprint',
      [['fingerprint: 24f59ee5eac8ffe81479d09d7827f5bd00f3d393fab4b043cd54bbca1efd19b0\n    ', '']],
      { words: '2', reason: 'no-fingerprint' },
    ],
    [
      'a figure, where the article is in a language whose figures in words are not read',
      [['language: en', 'language: nb']],
      { words: '140', reason: 'language' },
    ],
  ])('%s.', async (_, notes, expected) => {
    const { articles, findings } = await verifyLaid({ notes });
    expect(findings).toEqual([]);
    expect(articles[0]!.verified).toHaveLength(PLACES.length);
    expect(articles[0]!.verified.flatMap(({ unverified }) => unverified)).toContainEqual(expected);
  });
});

describe('An original', () => {
  test('that is not there is told, and nothing of its article is verified.', async () => {
    const { articles, findings } = await verifyLaid({ files: { [PAGE]: 'Tide tables.\n' } });
    expect(articles).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'original-is-there', place: { file: 'articles/courier-2003.yaml', line: 1, column: 5 } },
    ]);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-16 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
    ['Latin-1', (text) => Buffer.from(text, 'latin1')],
  ])('in %s is read, and its notes are verified.', async (_, encode) => {
    const { articles, findings } = await verifyLaid({ files: { [PAGE]: encode(await pageText()) } });
    expect(findings).toEqual([]);
    expect(articles[0]!.verified).toHaveLength(PLACES.length);
  });

  test('may stand under any name among other files, which are told and passed over.', async () => {
    const text = await pageText();
    const other = text.replaceAll(/[a-z]{4,}/g, (word) => [...word].toReversed().join(''));
    const files = {
      [PAGE]: '',
      'zz (1).bak': text,
      'other page.txt': other,
      'picture.png': Buffer.from([0, 1, 2, 3]),
    };
    const { articles, findings, strangers } = await verifyLaid({ files });
    expect(findings).toEqual([]);
    expect(articles.map(({ file }) => file)).toEqual(['zz (1).bak']);
    expect(strangers).toEqual(['other page.txt']);
  });

  test('that is there twice in the same words is one.', async () => {
    const { articles, findings } = await verifyLaid({ files: { 'b.txt': await pageText() } });
    expect({ findings, files: articles.map(({ file }) => file) }).toEqual({ findings: [], files: [PAGE] });
  });

  test('that two files might be as well is told of neither.', async () => {
    const other = (await pageText()).replace('forty more', 'fifty more');
    const page = [['four times', 'five times']] as const;
    const { articles, findings } = await verifyLaid({ page, files: { 'b.txt': other } });
    expect(articles).toEqual([]);
    expect(findings).toMatchObject([
      { message: 'The original of `courier-2003` might be a-page.txt or b.txt.' },
    ]);
  });

  test('that is as like two articles is told of both.', async () => {
    const { content, folder } = await layOriginals();
    const twin = (await readFile(join(content, 'articles/courier-2003.yaml'), 'utf8')).replace(
      'courier-2003',
      'courier-2004',
    );
    await writeFile(join(content, 'articles/courier-2004.yaml'), twin);
    const book = await buildBook(content);
    const { originals } = await loadOriginals(folder);
    const { articles, findings } = verifyArticles({ ...book, language: 'en' }, originals);
    expect(articles).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('might be a-page.txt, as might that of courier-2004'),
      expect.stringContaining('might be a-page.txt, as might that of courier-2003'),
    ]);
  });

  test('of an article without fingerprints is known by its title and its quotations.', async () => {
    const text = await readFile(NOTES, 'utf8');
    const notes = [...text.matchAll(/ {4}(?:fingerprint|sketch): .*\n/g)].map(
      ([line]) => [line, ''] as const,
    );
    expect(notes.length).toBeGreaterThan(PLACES.length);
    const { articles, findings } = await verifyLaid({ notes });
    expect(findings).toEqual([]);
    expect(articles[0]!.verified).toHaveLength(PLACES.length);
  });
});

describe('A paragraph', () => {
  test('that has moved is told, and its note is held against it all the same.', async () => {
    const paragraphs = (await pageText()).split('\n\n');
    const moved = [...paragraphs.slice(0, 6), paragraphs[7], paragraphs[6]].join('\n\n');
    const { articles, findings } = await verifyLaid({ files: { [PAGE]: moved } });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      Array.from({ length: 2 }, () => 'warning paragraph-stands-at-its-place'),
    );
    expect(findings[0]!.message).toBe(
      'The paragraph of this note stands as 5 in the original, and as 4 here.',
    );
    expect(articles[0]!.verified).toHaveLength(PLACES.length);
  });

  test('that has changed is told, with what its note holds and it does not, and its note is not verified.', async () => {
    const { articles, findings } = await verifyLaid({ page: [['18,000 pounds', '19,000 pounds']] });
    expect(findings.map(({ rule }) => rule)).toEqual(['paragraph-is-unchanged', 'figure-is-in-original']);
    expect(articles[0]!.verified.map(({ place }) => place)).toEqual(['headline', '1', '2', '4', '5']);
  });

  test('that no passage is about is told, and the notes are verified.', async () => {
    const page = [
      [
        '\n\nThe Coastal Office denied',
        '\n\nNobody on the quay could say which of the two lamps had been lit by hand the evening before, or by whom.\n\nThe Coastal Office denied',
      ],
    ] as const;
    const { articles, findings } = await verifyLaid({ page });
    expect(findings.map(({ rule, severity, place: { line } }) => [severity, rule, line])).toEqual([
      ['warning', 'paragraph-stands-at-its-place', expect.any(Number)],
      ['warning', 'paragraph-has-a-passage', 11],
    ]);
    expect(articles[0]!.verified).toHaveLength(PLACES.length);
  });

  test('that is not there is told.', async () => {
    const paragraphs = (await pageText()).split('\n\n');
    const { articles, findings } = await verifyLaid({
      files: { [PAGE]: paragraphs.slice(0, -1).join('\n\n') },
    });
    expect(findings).toMatchObject([
      { rule: 'paragraph-is-there', place: { file: 'articles/courier-2003.yaml' } },
    ]);
    expect(articles[0]!.verified).toHaveLength(PLACES.length - 1);
  });
});

test('No finding holds a sentence of the article: eight of its words in a row stand in none, unless the note has them.', async () => {
  const changes = {
    notes: [
      ['140', '150'],
      ['VL-300B', 'VL-3'],
      ['Norway', 'Iceland'],
      ['1911', '1912'],
    ],
  } as const;
  const said = JSON.stringify((await verifyLaid(changes)).findings).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const words = (await pageText()).split(/[^\p{L}\p{N}]+/u);
  expect(said.length).toBeGreaterThan(1000);
  const runs = words.map((_, at) => words.slice(at, at + 8).join(' ')).filter((run) => said.includes(run));
  expect(runs.filter((run) => run.split(' ').length === 8)).toEqual([]);
});

test('Notes in French on an article in French are verified as far as its words are read, and the rest is listed.', async () => {
  const book = await buildBook(join(FIXTURES, 'french-book'));
  const page = await readFile(join(FIXTURES, 'verify/french-page.txt'));
  const { articles, findings } = verifyArticles({ ...book, language: 'fr' }, [
    readOriginal('page.txt', page),
  ]);
  expect(findings.map(({ rule, about }) => [rule, about?.address])).toEqual([
    ['original-is-there', undefined],
    ['original-is-there', undefined],
    ['paragraph-is-there', 'echo-2004#caption'],
  ]);
  expect(articles[0]!.verified.map(({ place }) => place)).toEqual(['headline', 'standfirst', '1', '2', '3']);
  const reasons = articles[0]!.verified.flatMap(({ unverified }) => unverified);
  expect(reasons).toContainEqual({ words: 'lundi', reason: 'language' });
  expect(reasons).toContainEqual({ words: '1998', reason: 'language' });
  expect(reasons).toContainEqual({ words: 'la collectivité', reason: 'our-reading' });
});
