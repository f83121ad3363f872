import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOriginal } from '../../src/intake/read-original.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/intake');
const copies = readdirSync(FIXTURES);

describe('A page copy', () => {
  test('stands in the fixtures, of every kind.', () => {
    expect(copies.length).toBeGreaterThanOrEqual(5);
  });

  test.each(copies)('is read as expected: %s.', (name) => {
    const folder = join(FIXTURES, name);
    const file = readdirSync(folder).find((one) => one.startsWith('copy.'))!;
    const original = readOriginal(file, readFileSync(join(folder, file)));
    const expected: unknown = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
    // What is absent is not written.
    expect(JSON.parse(JSON.stringify(original))).toEqual(expected);
  });
});
