import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { READING_RULES } from '../../src/checks/reading-rules.ts';
import { RULES } from '../../src/checks/rules.ts';
import type { Finding } from '../../src/files/finding.ts';
import { findFaults } from './find-faults.ts';
import { layBook } from './lay-book.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/rules');
const SRC = join(import.meta.dirname, '../../src');

const place = { file: z.string(), line: z.int(), column: z.int() };
/** What a case says of itself: its differences beyond its files, and what must be found, sorted as the findings are. */
const expectedSchema = z.strictObject({
  removed: z.array(z.string()).default([]),
  made: z.array(z.strictObject({ file: z.string(), bytes: z.int() })).default([]),
  findings: z.array(z.strictObject({ ...place, message: z.string(), help: z.string().default('') })),
  others: z
    .array(z.strictObject({ rule: z.string(), ...place }))
    .nullish()
    .transform((others) => others ?? []),
});

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly expected: z.infer<typeof expectedSchema>;
}

const ruleNames = namesOfFolders(FIXTURES);
const cases = ruleNames.flatMap((rule) =>
  namesOfFolders(join(FIXTURES, rule)).map((name) => readCase(rule, name)),
);

function namesOfFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readCase(rule: string, name: string): Case {
  const folder = join(FIXTURES, rule, name);
  const expected = expectedSchema.parse(parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')));
  return { rule, name, folder, expected };
}

/** The rules that reading holds a file against: the names in `src` that stand behind `rule:`. */
function readingRules(): readonly string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const lines = files
    .flatMap((file) => readFileSync(join(SRC, file), 'utf8').split('\n'))
    .filter((line) => /\brule: /.test(line));
  return [
    ...new Set(lines.flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id!))),
  ];
}

/** Every case stands on the stock book, whose address is a placeholder; and one that is of another rule need not cite every note. */
function isOfTheStockBook({ rule, place: { file } }: Finding, tested: string): boolean {
  return (
    rule !== tested &&
    ((rule === 'base-address-is-real' && file === 'book.yaml') || rule === 'passage-is-used-or-set-aside')
  );
}

describe('Every rule', () => {
  test('has a fixture folder of its name, and no folder is without a rule.', () => {
    expect(RULES.length).toBeGreaterThan(10);
    expect(readingRules().length).toBeGreaterThan(5);
    expect([...ruleNames].toSorted()).toEqual(
      [...new Set([...RULES.map(({ id }) => id), ...readingRules()])].toSorted(),
    );
    expect([...RULES, ...READING_RULES].map(({ id }) => id).toSorted()).toEqual([...ruleNames].toSorted());
  });

  test.each(ruleNames)('has a case that passes and one that fails: %s.', (rule) => {
    const counts = cases.filter((one) => one.rule === rule).map(({ expected }) => expected.findings.length);
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  test.each(RULES)('of the table has a file of its name, and says why with examples: “$id”.', (rule) => {
    expect(existsSync(join(SRC, 'checks/rules', `${rule.id}.ts`))).toBe(true);
    expect([rule.why, rule.good, rule.bad].every((words) => words.length > 10)).toBe(true);
  });

  test('of the folder stands in the table.', () => {
    const files = readdirSync(join(SRC, 'checks/rules'));
    expect(files.toSorted()).toEqual(RULES.map(({ id }) => `${id}.ts`).toSorted());
  });
});

describe('In one run', () => {
  test.each(cases)(
    '$rule finds all that “$name” expects, and nothing else.',
    async ({ rule, folder, expected }) => {
      const texts = Object.fromEntries(
        expected.made.map(({ file, bytes }) => [file, 'boat '.repeat(bytes / 5)]),
      );
      const content = await layBook({ overlay: folder, removed: expected.removed, texts });
      const found = (await findFaults(content)).filter((finding) => !isOfTheStockBook(finding, rule));
      const ofRule = found.filter((finding) => finding.rule === rule);
      const others = found.filter((finding) => finding.rule !== rule);
      expect(ofRule).toEqual(
        expected.findings.map(({ file, line, column, message, help }) =>
          expect.objectContaining({
            place: expect.objectContaining({ file, line, column }),
            message: expect.stringContaining(message),
            help: expect.stringContaining(help),
          }),
        ),
      );
      expect(others.map(toBrief)).toEqual(expected.others);
      expect(
        ofRule.every(({ place: { excerpt, column } }) => column >= 1 && column <= excerpt.length + 1),
      ).toBe(true);
    },
  );

  test('the stock book shows nothing but its placeholder address.', async () => {
    expect((await findFaults(await layBook())).map(({ rule }) => rule)).toEqual(['base-address-is-real']);
  });
});

function toBrief({ rule, place: { file, line, column } }: Finding) {
  return { rule, file, line, column };
}
