import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../built-book.ts';

const layouts = join(import.meta.dirname, '../../../layouts');

/** Addresses are no words of the interface. */
const ADDRESS = /^\S*\/\S*$|^\S+\.xml$/;

/** Returns what a template says in its own words: in text, in attributes that are read out or shown, in front matter. */
function wordsOf(template: string): readonly string[] {
  const [, matter = '', body = ''] = /^(?:---\n(.*?)---\n)?(.*)$/s.exec(template) ?? [];
  const shown = /^\s*(?:title|description): *(.*)$/gm;
  const markup = body.replace(/\{#.*?#\}|\{%.*?%\}/gs, '');
  // A text that an expression holds: two words between quotation marks.
  const literals = [...markup.matchAll(/\{\{.*?\}\}/gs)].flatMap(([expression]) => [
    ...expression.matchAll(/["']([^"']*\p{L} +\p{L}[^"']*)["']/gu),
  ]);
  const plain = markup.replace(/\{\{.*?\}\}/gs, '').replace(/<!doctype html>|<\?xml[^>]*>/g, '');
  const attributes = [...plain.matchAll(/\s(?:aria-label|title|alt|placeholder|data-head)="([^"]*)"/g)];
  return [...matter.matchAll(shown), ...literals, ...attributes, ...plain.matchAll(/(?:^|>)([^<>]*)/g)]
    .map(([, text = '']) => text.replace(/\{\{.*?\}\}/gs, '').trim())
    .filter((text) => /\p{L}/u.test(text) && !ADDRESS.test(text));
}

test.each([
  '<p>Read on</p>',
  '<p>{{ title }} by {{ author }}</p>',
  '<nav aria-label="Parts">{{ links }}</nav>',
  '---\neleventyComputed:\n  title: "Feeds"\n---\n<p>{{ words.feeds }}</p>',
  '<p>{{ count }}{% if many %} times{% endif %}</p>',
  '<p>{{ words.read or "Read it here" }}</p>',
])('A word of a template’s own is found in %j.', (template) => {
  expect(wordsOf(template)).not.toEqual([]);
});

test('No template holds a word of the interface: all come from layouts/words.', async () => {
  const templates = (await filesIn(layouts)).filter(
    // What hosts and robots read has fields, no words for readers.
    (name) => name.endsWith('.njk') && !/^pages\/(?:headers|robots\.txt)\.njk$/.test(name),
  );
  expect(templates.length).toBeGreaterThan(10);
  for (const name of templates) {
    expect({ name, words: wordsOf(await readFile(join(layouts, name), 'utf8')) }).toEqual({
      name,
      words: [],
    });
  }
});
