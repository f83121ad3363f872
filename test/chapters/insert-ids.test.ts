import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { insertIds } from '../../src/chapters/insert-ids.ts';
import { writeIds } from '../../src/chapters/write-ids.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { findFaults } from '../checks/find-faults.ts';
import { layBook } from '../checks/lay-book.ts';
import { drawText, makeRandom } from '../text/make-random.ts';

/** Writes ids that count: `s-1`, `p-2`, … */
function insert(text: string, bodyStart = 0): string {
  let count = 0;
  return insertIds({ path: 'a.md', text }, bodyStart, 'en', (kind) => `${kind}-${++count}`);
}

function bare(text: string): string {
  return text
    .replace(/\s*\{#[^{}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('An id is written', () => {
  test.each([
    ['## The hull', '## The hull {#h-1}'],
    ['One.', 'One.{#s-1}\n{#p-2}'],
    ['One. Two.', 'One.{#s-2} Two.{#s-1}\n{#p-3}'],
    ['One.\nTwo.\n\nThree.', 'One.{#s-2}\nTwo.{#s-1}\n{#p-3}\n\nThree.{#s-4}\n{#p-5}'],
    ['One [@a, para. 1]. *Two* came.', 'One [@a, para. 1].{#s-2} *Two* came.{#s-1}\n{#p-3}'],
    ['He said *no.* She left.', 'He said *no.*{#s-2} She left.{#s-1}\n{#p-3}'],
    ['::: answer\nanswer\n:::', '::: answer\nanswer{#s-1}\n{#p-2}\n:::'],
    [
      '::: figure a.svg "The pier"\nThe pier\n:::',
      '::: figure a.svg "The pier"\nThe pier{#s-1}\n{#p-2}\n:::',
    ],
    ['- One.\n  Two.\n- Three', '- One.{#s-2}\n  Two.{#s-1}\n{#p-3}\n- Three{#s-4}\n{#p-5}'],
    ['One.{#s-9} Two.\n{#p-9}', 'One.{#s-9} Two.{#s-1}\n{#p-9}'],
    ['> One.\n> Two.', '> One.{#s-2}\n> Two.{#s-1}\n{#p-3}'],
    ['| a |\n| --- |\n| b |\n|  |', '| a |\n| --- |\n| b{#s-1} {#p-2} |\n|  |'],
  ])('behind each heading, sentence and paragraph: %j.', (text, marked) => {
    expect(insert(text)).toBe(marked);
  });

  test('behind the second of two sentences that shared one, which the last keeps.', () => {
    expect(insert('One. Two.{#s-old}\n{#p-old}')).toBe('One.{#s-1} Two.{#s-old}\n{#p-old}');
  });

  test('to the prose alone, not to what stands before it.', () => {
    expect(insert('---\ntitle: One.\n---\nTwo.', 19)).toBe('---\ntitle: One.\n---\nTwo.{#s-1}\n{#p-2}');
  });

  test.each([
    '## Hull {#h-a}',
    'One.{#s-a}\n{#p-a}',
    'One.{#s-a .silence} Two.{#s-b}\n{#p-a}',
    '{#p-a} One.{#s-a}',
    '',
    '\n',
  ])('to nothing that has one: %j.', (text) => {
    expect(insert(text)).toBe(text);
  });
});

function oldIdsOf(text: string): readonly string[] {
  return text.match(/\{#[sp]-old[^{}]*\}/g) ?? [];
}

const MARKUP = [
  'One.',
  ' ',
  'Two',
  ' is.',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '1. ',
  '## ',
  '::: answer\n',
  '\n:::\n',
  '*',
  '[@a, para. 1]',
  '{#s-old}',
  '{#p-old .silence}',
  '| a |\n| --- |\n| b. C. |\n',
];

test('Whatever the text, its words and ids stay, and a second time changes nothing.', () => {
  let written = 0;
  for (let seed = 1; seed <= 800; seed++) {
    const text = drawText(makeRandom(seed), MARKUP, 25);
    const once = insert(text);
    if (once !== text) written++;
    const found = { text, twice: insert(once), words: bare(once), ids: oldIdsOf(once) };
    expect(found).toEqual({ text, twice: once, words: bare(text), ids: oldIdsOf(text) });
  }
  expect(written).toBeGreaterThan(400);
});

const UNMARKED = `---
number: 2
title: The new boat
short-title: The new boat
question: What came instead?
description: The new ferry.
covers: 1998-02
published: 2020-02-29
---

## The berth

The *Gannet* arrived [@mail-1998, para. 1]. *She* was new [@mail-1998, para. 1]. Old.{#s-mine .silence}

- She was large
  [@mail-1998, para. 1].

> Una said no [@mail-1998, para. 1].
> Then she left [@mail-1998, para. 1].

| what | source |
| --- | --- |
| her room | 40 passengers [@mail-1998, para. 1] |

::: figure harbour.svg "The pier"
The pier [@mail-1998, para. 1].
:::
`;

describe('In a book', () => {
  test('every finding of a missing id is mended by one run, and a second run writes nothing.', async () => {
    const content = await layBook({ texts: { 'chapters/the-new-boat.md': UNMARKED } });
    const missing = async () =>
      (await findFaults(content)).filter(({ rule }) => rule === 'statement-has-id').length;
    expect(await missing()).toBeGreaterThan(10);
    const written = await writeIds(content, 'en', makeRandom(1));
    expect(Object.keys(written)).toEqual(['chapters/the-new-boat.md']);
    expect(written['chapters/the-new-boat.md']).toBeGreaterThan(10);
    expect(await missing()).toBe(0);
    expect((await findFaults(content)).map(({ rule }) => rule)).not.toContain('id-is-unique');
    expect(await writeIds(content, 'en', makeRandom(2))).toEqual({});
    const text = await readFile(join(content, 'chapters/the-new-boat.md'), 'utf8');
    expect(text).toContain('Old.{#s-mine .silence}');
    const { blocks } = parseMarkdown({ path: 'a', text }, { start: text.indexOf('## ') });
    expect(blocks.flatMap(({ statements }) => statements).every(({ sentences }) => sentences === 1)).toBe(
      true,
    );
  });

  test('an id that another chapter has is not taken, though chance would.', async () => {
    const texts = { 'chapters/the-new-boat.md': UNMARKED };
    const [first, second] = [await layBook({ texts }), await layBook({ texts })];
    await writeIds(first, 'en', makeRandom(1));
    const marked = await readFile(join(first, 'chapters/the-new-boat.md'), 'utf8');
    const [taken] = /\{#[sp]-[a-z0-9]{5}\}/.exec(marked)!;
    await layTaken(second, taken);
    await writeIds(second, 'en', makeRandom(1));
    const others = await readFile(join(second, 'chapters/the-new-boat.md'), 'utf8');
    expect(others).not.toContain(taken);
    expect(others.match(/\{#/g)).toHaveLength(marked.match(/\{#/g)!.length);
  });

  test('a file whose front matter does not end is left as it is.', async () => {
    const text = UNMARKED.replace('2020-02-29\n---', '2020-02-29\n--');
    const content = await layBook({ texts: { 'chapters/the-new-boat.md': text } });
    expect(await writeIds(content, 'en', makeRandom(1))).toEqual({});
    expect(await readFile(join(content, 'chapters/the-new-boat.md'), 'utf8')).toBe(text);
  });

  test('the stock book has every id, and keeps its bytes.', async () => {
    const content = await layBook();
    const before = await readFile(join(content, 'chapters/the-old-boat.md'), 'utf8');
    expect(await writeIds(content, 'en', makeRandom(1))).toEqual({});
    expect(await readFile(join(content, 'chapters/the-old-boat.md'), 'utf8')).toBe(before);
  });
});

async function layTaken(content: string, mark: string): Promise<void> {
  await appendFile(join(content, 'chapters/the-old-boat.md'), `\nTaken.${mark}\n{#p-taken}\n`);
}
