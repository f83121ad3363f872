import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { splitFrontMatter } from '../../src/files/split-front-matter.ts';
import { drawText, makeRandom } from '../text/make-random.ts';

const schema = z.strictObject({
  name: z.string(),
  size: z.union([z.int(), z.enum(['small', 'large'])]).optional(),
  boats: z
    .array(z.strictObject({ id: z.string().min(2), kind: z.enum(['ferry', 'tug']).default('ferry') }))
    .default([]),
});

function find(text: string) {
  return parseYaml({ path: 'a.yaml', text }, schema).findings.map(
    ({ rule, place: { line, column }, message, expected, help }) => ({
      at: `${rule} ${line}:${column}`,
      said: [message, expected, help].join(' '),
    }),
  );
}

describe('A record', () => {
  test('is read, with where its values begin.', () => {
    const text = 'x\nname: Tern\nboats:\n  - id: tern\n';
    const { record, offsetOf } = parseYaml({ path: 'a.yaml', text }, schema, { start: 2 });
    expect(record).toEqual({ name: 'Tern', boats: [{ id: 'tern', kind: 'ferry' }] });
    expect(text.slice(offsetOf(['boats', 0, 'id']))).toBe('tern\n');
    expect(text.slice(offsetOf(['boats', 0]))).toBe('id: tern\n');
    expect(text.slice(offsetOf(['size']))).toBe(text.slice(2));
  });
});

describe('A finding', () => {
  test('of every kind comes in one run.', () => {
    const found = find('nam: x\nsize: huge\nboats:\n  - id: a\n    kind: raft\n  - knd: tug\n');
    expect(found.map(({ at }) => at).toSorted()).toEqual([
      'key-is-given 1:1',
      'key-is-given 6:5',
      'key-is-known 1:1',
      'key-is-known 6:5',
      'value-is-valid 2:7',
      'value-is-valid 4:9',
      'value-is-valid 5:11',
    ]);
  });

  test.each([
    ['nam: x\nname: y', 'Did you mean `name`?'],
    ['name: y\nboats: [{ id: ab, ik: x }]', 'One of: id, kind.'],
    ['name: y\nsize: 1.5', 'a whole number'],
    ['name: y\nsize: huge', 'One of: small, large.'],
    ['name:', 'The value of `name`, nothing, cannot be used'],
    ['name: [a, b]', 'The value of `name`, a list or a group, cannot'],
    ['- a', 'What stands here, a list or a group, cannot be used'],
    ['# a', 'What stands here, nothing, cannot be used'],
    ['name: x\nname: y', 'Map keys must be unique'],
    ['name: "x', 'Missing closing "quote'],
    ['name: *x', 'Unresolved alias'],
    ['name: a: b', 'This is not valid YAML'],
    ['name: x\n---\nname: y', 'This is not valid YAML'],
    ['__proto__: x\nname: y', 'The key `__proto__` is not known here'],
    ['constructor: x\nname: y', 'The key `constructor` is not known here'],
  ])('%j: %s', (text, words) => {
    expect(
      find(text)
        .map(({ said }) => said)
        .join('\n'),
    ).toContain(words);
  });

  test('stands once for each place, however deep the trouble.', () => {
    const found = find(`name: ${'['.repeat(20_000)}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(5);
  });
});

test('Whatever the text, it is a record or has findings, and nothing is thrown.', () => {
  const parts = [
    'name',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    "'",
    '|',
    '>',
    '#',
    '!!x ',
    '? ',
    '%',
    '\t',
    'x',
    '---',
    'é',
  ];
  let records = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const text = drawText(makeRandom(seed), parts, 14);
    const { record, findings } = parseYaml({ path: 'a.yaml', text }, z.unknown());
    if (findings.length === 0) records++;
    const isEither = findings.length === 0 || record === undefined;
    expect({ text, isEither }).toEqual({ text, isEither: true });
  }
  expect(records).toBeGreaterThan(50);
  expect(records).toBeLessThan(1950);
});

describe('Front matter', () => {
  test.each([
    ['---\na: b\n---\nText', 'a: b\n', 'Text'],
    ['---\n---\nText', '', 'Text'],
    ['---\na: b\n--- \n', 'a: b\n', ''],
    ['---\na: b\n---', 'a: b\n', ''],
    ['---\na: ----\n---\n---\n', 'a: ----\n', '---\n'],
  ])('%j is split.', (text, yaml, body) => {
    const parts = splitFrontMatter(text)!;
    expect(text.slice(parts.yamlStart, parts.yamlEnd)).toBe(yaml);
    expect(text.slice(parts.bodyStart)).toBe(body);
  });

  test.each(['', 'Text', '---', '---\na: b', ' ---\n---\n', '----\n---\n', '\n---\n---\n', '---\na\n---x\n'])(
    '%j has none.',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );
});
