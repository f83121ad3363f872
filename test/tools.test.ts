import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tool } from './tools.ts';

test.skipIf(process.platform === 'win32')(
  'A tool is found in the first folder of PATH that has it.',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tools '));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'qpdf'), '#!/bin/sh\n');
    const env = { PATH: ['/nowhere', '', folder].join(delimiter) };
    expect(tool('qpdf', env)).toBeUndefined();
    await chmod(join(folder, 'qpdf'), 0o755);
    expect(tool('qpdf', env)).toBe(join(folder, 'qpdf'));
  },
);

test('A tool that PATH does not have is undefined.', () => {
  expect(tool('qpdf', { PATH: '' })).toBeUndefined();
  expect(tool('qpdf', {})).toBeUndefined();
});
