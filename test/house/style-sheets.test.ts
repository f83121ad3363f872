import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../layouts/styles');

test('Every rule of a style sheet is closed before the next begins: a browser forgives it, and shows none of what follows.', () => {
  const sheets = readdirSync(FOLDER);
  expect(sheets.length).toBeGreaterThan(5);
  for (const name of sheets) {
    const css = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const count = (brace: string) => css.split(brace).length;
    expect({ name, closed: count('}') }).toEqual({ name, closed: count('{') });
  }
});
