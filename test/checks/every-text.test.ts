import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { layBook, STOCK_BOOK } from './lay-book.ts';

/** Kinds of text, each with its file, words of it, and the same with something that no cited note has. */
const TEXTS: readonly (readonly [kind: string, file: string, words: string, instead: string])[] = [
  ['a sentence', 'chapters/the-old-boat.md', 'on 3 March 1997 [@', 'on 4 March 1997 [@'],
  ['a two-line answer', 'chapters/the-old-boat.md', 'hull was rotten;', 'hull of 1911 was rotten;'],
  ['a caption', 'chapters/the-old-boat.md', 'left empty on 3 March', 'left empty on 5 March'],
  ['the words for a picture', 'chapters/the-old-boat.md', 'one pier and the berth', '17 piers and the berth'],
  ['the title of a chapter', 'chapters/the-new-boat.md', 'title: The new boat', 'title: The 31 new boats'],
  ['the question of a chapter', 'chapters/the-new-boat.md', 'What came instead?', 'What came in May 1996?'],
  ['a heading', 'chapters/the-old-boat.md', '## The hull', '## The hull in 1911'],
  ['a description', 'chapters/the-new-boat.md', 'in February 1998.', 'in March 1998.'],
  ['an event', 'events.yaml', 'arrived in February 1998', 'arrived in April 1998'],
  ['the title of an event', 'events.yaml', 'title: The Gannet arrives', 'title: The Gannet brings 500 cars'],
  ['a delivery', 'deliveries.yaml', 'under her own steam', 'under her own steam in 1997'],
  ['a question', 'questions.yaml', 'How many passengers', 'How many of 70 passengers'],
  ['an explanation', 'questions.yaml', 'Each had something', 'Each of 80 had something'],
  ['what is kept apart', 'kept-apart.yaml', 'are of one boat', 'are of one boat in 1994'],
  ['the title of what is kept apart', 'kept-apart.yaml', 'Two counts of', 'Two counts of 90'],
  [
    'the summary of an article',
    'articles/courier-1997.yaml',
    'the end of the old ferry',
    'the end of 66 old ferries',
  ],
];

test.each(TEXTS)(
  'What no cited note has is found in %s, where it stands.',
  async (_, file, words, instead) => {
    const text = await readFile(join(STOCK_BOOK, file), 'utf8');
    expect(text).toContain(words);
    const changed = text.replace(words, instead);
    const line = changed.slice(0, changed.indexOf(instead)).split('\n').length;
    const found = await findFaults(await layBook({ texts: { [file]: changed } }));
    expect(
      found.filter(({ rule }) => rule.endsWith('-in-source')).map(({ place }) => [place.file, place.line]),
    ).toEqual([[file, line]]);
  },
);

const ADDED: readonly (readonly [kind: string, file: string, text: string])[] = [
  [
    'a page that tells the story',
    'pages/in-brief.md',
    '---\ntitle: In brief\ndescription: What happened.\nstory: true\n---\n\nThe *Tern* was taken out of service on 9 March 1997 [@courier-1997, para. 1].{#s-brief}\n{#p-brief}\n',
  ],
  [
    'an entry of a register',
    'registers/places.yaml',
    '- id: ormsay\n  name: Ormsay\n  text: An island that lost its ferry on 9 March 1997 [@courier-1997, para. 1].\n',
  ],
  [
    'a cell of a table',
    'chapters/the-new-boat.md',
    '---\nnumber: 2\ntitle: The new boat\nshort-title: The new boat\nquestion: What came instead?\ndescription: The new ferry.\ncovers: 1998-02\npublished: 2020-02-29\n---\n\n| boat | came |\n| --- | --- |\n| the *Gannet* | in March 1998 [@mail-1998, para. 1].{#s-cell} |\n',
  ],
];

test.each(ADDED)('What no cited note has is found in %s.', async (_, file, text) => {
  const found = await findFaults(await layBook({ texts: { [file]: text } }));
  const dated = found.filter(({ rule }) => rule === 'date-is-in-source');
  expect(dated.map(({ place }) => place.file)).toEqual([file]);
  expect(text.split('\n')[dated[0]!.place.line - 1]).toMatch(/ March 199/);
});
