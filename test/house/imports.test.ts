import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A room imports only from itself and from the rooms before it. */
const ROOMS = [
  'files',
  'text',
  'registers',
  'articles',
  'intake',
  'references',
  'evidence',
  'timeline',
  'markdown',
  'chapters',
  'ledger',
  'book',
  'editions',
  'figures',
  'checks',
  'trials',
  'outputs',
];

/** What `src` never does: it is told the time, the surroundings and where to print. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'process.env': /\bprocess\s*(?:\.\s*env\b|\[)/,
  'process.exit': /\bprocess\s*\.\s*exit/,
  'the clock': /\bDate\s*\.\s*now\s*\(|\bnew Date\s*(?:\(\s*\)|(?![\w(.]))|\bperformance\s*\.\s*now\s*\(/,
  chance: /\bMath\s*\.\s*random\s*\(/,
  printing: /\bconsole\s*\.|\bprocess\s*\.\s*std(?:out|err)\b/,
};

/** A file and what is wrong in it. */
interface Trouble {
  readonly file: string;
  readonly trouble: string;
}

/** Texts of `src` by path from it, with slashes. */
const textByFile: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.split(sep).join('/'), readFileSync(join(ROOT, 'src', file), 'utf8')]),
);

/** Takes comments and quoted texts away, so that a word in them is no deed; `keepsTexts` leaves the addresses of imports. */
function codeOf(text: string, keepsTexts = false): string {
  const parts = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
  return text.replace(parts, (part) => (part.startsWith('/') ? '' : keepsTexts ? part : "''"));
}

function importsOf(text: string): readonly string[] {
  const written = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...codeOf(text, true).matchAll(written)].map(([, address]) => address!);
}

function targetsOf(file: string, text: string): readonly string[] {
  return importsOf(text)
    .filter((address) => address.startsWith('.'))
    .map((address) => posix.join(dirname(file), address));
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

function findUnknownRooms(files: readonly string[]): readonly string[] {
  return files.filter((file) => !file.includes('/') || !ROOMS.includes(roomOf(file)));
}

function findBackwardImports(texts: Readonly<Record<string, string>>): readonly Trouble[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    targetsOf(file, text)
      .filter(
        (target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)) || target.startsWith('..'),
      )
      .map((target) => ({ file, trouble: target })),
  );
}

function findCycles(texts: Readonly<Record<string, string>>): readonly string[] {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (finished.has(file) || trail.includes(file) || texts[file] === undefined) return;
    for (const target of targetsOf(file, texts[file])) walk(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of Object.keys(texts)) walk(file, []);
  return cycles;
}

function findForbidden(texts: Readonly<Record<string, string>>): readonly Trouble[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    Object.entries(FORBIDDEN)
      .filter(([, deed]) => deed.test(codeOf(text)))
      .map(([trouble]) => ({ file, trouble })),
  );
}

describe('The source', () => {
  test('is there to be walked, and its imports are seen.', () => {
    expect(Object.keys(textByFile).length).toBeGreaterThan(50);
    expect(targetsOf('book/build-book.ts', textByFile['book/build-book.ts']!)).toContain(
      'files/load-text.ts',
    );
  });

  test('stands in rooms that the house has.', () => {
    expect(findUnknownRooms(Object.keys(textByFile))).toEqual([]);
  });

  test('imports from its own room and the rooms before it alone, types too.', () => {
    expect(findBackwardImports(textByFile)).toEqual([]);
  });

  test('imports files that are there.', () => {
    const targets = Object.entries(textByFile).flatMap(([file, text]) => targetsOf(file, text));
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => textByFile[target] === undefined && !target.endsWith('.json'))).toEqual(
      [],
    );
  });

  test('has no cycle of imports.', () => {
    expect(findCycles(textByFile)).toEqual([]);
  });

  test('knows no surroundings, clock, chance, printing or end of the process.', () => {
    expect(findForbidden(textByFile)).toEqual([]);
  });

  test('keeps the configuration of Eleventy under 60 lines.', () => {
    const lines = readFileSync(join(ROOT, 'eleventy.config.ts'), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(60);
  });
});

describe('The walk itself', () => {
  test('sees an import against the order, of a type and of a bare file too.', () => {
    const texts = {
      'files/a.ts': "import type { Book } from '../book/book.ts';\nimport '../text/b.ts';",
      'text/b.ts': "export { c } from '../files/c.ts';\nconst late = import('../checks/d.ts');",
    };
    expect(findBackwardImports(texts).map(({ trouble }) => trouble)).toEqual([
      'book/book.ts',
      'text/b.ts',
      'checks/d.ts',
    ]);
  });

  test('sees a cycle, also one of three files, and no cycle where two ways lead to one file.', () => {
    const ring = {
      'text/a.ts': "import './b.ts';",
      'text/b.ts': "import './c.ts';",
      'text/c.ts': "import './a.ts';",
    };
    expect(findCycles(ring)).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
    expect(
      findCycles({ ...ring, 'text/a.ts': "import './b.ts';\nimport './c.ts';", 'text/c.ts': '' }),
    ).toEqual([]);
  });

  test('sees a room that the house does not have, and a file outside of the rooms.', () => {
    expect(findUnknownRooms(['utils/a.ts', 'index.ts', 'text/a.ts'])).toEqual(['utils/a.ts', 'index.ts']);
  });

  test.each([
    'process.env.HOME',
    "process['env']",
    'process.exit(1)',
    'process.exitCode = 1',
    'Date.now()',
    'new Date()',
    'new Date',
    'performance.now()',
    'Math.random()',
    'console.log(1)',
    'process.stdout.write(x)',
  ])('sees `%s`.', (deed) => {
    expect(findForbidden({ 'text/a.ts': `const a = 1;\n${deed};` })).toHaveLength(1);
  });

  test.each([
    '// Date.now() is the clock',
    '/** Never `console.log`. */',
    "const words = 'process.env';",
    'new Date(time)',
    'Date.now = () => start',
    'performance.now = () => 0',
    "page.on('console', hear)",
  ])('lets `%s` be.', (words) => {
    expect(findForbidden({ 'text/a.ts': words })).toEqual([]);
  });
});
