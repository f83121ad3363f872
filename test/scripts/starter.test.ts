import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// Stands in for npm: writes down its arguments and does what FAKE_NPM says, without a network.
const fakeNpm = `
import * as fs from 'node:fs';
fs.appendFileSync('npm-calls.txt', process.argv.slice(2).join(' ') + '\\n');
fs.mkdirSync('npm-runs'); // Fails where two run at once.
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules');
if (process.env.FAKE_NPM === 'hang') setInterval(() => {}, 1000);
else {
  fs.rmdirSync('npm-runs');
  if (process.env.FAKE_NPM === 'fail') {
    fs.writeFileSync('node_modules/.package-lock.json', '{ "packages": {} }');
    console.error('npm error network unreachable');
    process.exit(1);
  }
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}
`;

const lockfile = JSON.stringify({
  packages: {
    '': { name: 'book' },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/other-system': { version: '1.0.0', optional: true, os: ['none'] },
  },
});

async function makeProject(scripts: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a book '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'scripts'));
  await copyFile(join(import.meta.dirname, '../../scripts/starter.mjs'), join(folder, 'scripts/starter.mjs'));
  const files = {
    'package.json': '{ "type": "module" }',
    'package-lock.json': lockfile,
    'npm-cli.js': fakeNpm,
    'scripts/hello.ts': 'const words: string[] = process.argv.slice(2); console.log(JSON.stringify(words));',
    ...scripts,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

interface Start {
  readonly env?: NodeJS.ProcessEnv;
  readonly nodeArgs?: readonly string[];
  readonly onStart?: (process: ChildProcess) => void;
}

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(folder: string, args: readonly string[], { env, nodeArgs = [], onStart }: Start = {}) {
  return new Promise<Ending>((resolve, reject) => {
    const starter = spawn(process.execPath, [...nodeArgs, join(folder, 'scripts/starter.mjs'), ...args], {
      env: { PATH: process.env['PATH'], npm_execpath: join(folder, 'npm-cli.js'), ...env },
    });
    let out = '';
    let err = '';
    starter.stdout.on('data', (data) => (out += data));
    starter.stderr.on('data', (data) => (err += data));
    starter.once('error', reject);
    starter.once('close', (code) => resolve({ code, out, err }));
    onStart?.(starter);
  });
}

async function npmCalls(folder: string): Promise<string[]> {
  const file = join(folder, 'npm-calls.txt');
  return existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : [];
}

test('The first start installs every package from the lockfile, says so in one line, and runs the script.', async () => {
  const folder = await makeProject();
  const { code, out, err } = await start(folder, ['hello', 'two words', '--flag'], {
    env: { NODE_ENV: 'production' },
  });
  expect({ code, out }).toEqual({ code: 0, out: '["two words","--flag"]\n' });
  expect(err).toMatch(/^Installing the pinned packages .*minutes.*\n$/);
  expect(await npmCalls(folder)).toEqual([
    'ci --include=dev --include=optional --engine-strict=false --loglevel=error',
  ]);
});

test('The second start installs nothing and says nothing.', async () => {
  const folder = await makeProject();
  await start(folder, ['hello']);
  // Only the starter's own stamp is left to tell.
  await rm(join(folder, 'node_modules/.package-lock.json'));
  expect(await start(folder, ['hello'])).toEqual({ code: 0, out: '[]\n', err: '' });
  expect(await npmCalls(folder)).toHaveLength(1);
});

test.each(['package-lock.json', '.npmrc'])('A changed %s brings a new install.', async (name) => {
  const folder = await makeProject();
  await start(folder, ['hello']);
  await rm(join(folder, 'node_modules/.package-lock.json'));
  await writeFile(
    join(folder, name),
    name === '.npmrc' ? 'fund=false\n' : lockfile.replace('2.9.1', '2.9.2'),
  );
  await start(folder, ['hello']);
  expect(await npmCalls(folder)).toHaveLength(2);
});

test('Packages that npm installed by hand are taken as they are.', async () => {
  const folder = await makeProject();
  await mkdir(join(folder, 'node_modules'));
  const installed = JSON.stringify({ packages: { 'node_modules/yaml': { version: '2.9.1' } } });
  await writeFile(join(folder, 'node_modules/.package-lock.json'), installed);
  expect(await start(folder, ['hello'])).toEqual({ code: 0, out: '[]\n', err: '' });
  expect(await npmCalls(folder)).toEqual([]);
});

test('Packages of another version, installed by hand, are installed anew.', async () => {
  const folder = await makeProject();
  await mkdir(join(folder, 'node_modules'));
  const installed = JSON.stringify({ packages: { 'node_modules/yaml': { version: '2.0.0' } } });
  await writeFile(join(folder, 'node_modules/.package-lock.json'), installed);
  await start(folder, ['hello']);
  expect(await npmCalls(folder)).toHaveLength(1);
});

test('A failed install shows what npm said and a remedy, exits with 3, and is tried again next time.', async () => {
  const folder = await makeProject();
  const failed = await start(folder, ['hello'], { env: { FAKE_NPM: 'fail' } });
  expect(failed).toMatchObject({ code: 3, out: '' });
  expect(failed.err).toContain('npm error network unreachable');
  expect(failed.err).toContain('To mend it, ');
  expect(existsSync(join(folder, '.cache/install.lock'))).toBe(false);
  expect(await start(folder, ['hello'])).toMatchObject({ code: 0 });
  expect(await npmCalls(folder)).toHaveLength(2);
});

test.skipIf(process.platform === 'win32')(
  'An install that is stopped leaves neither a stamp nor a lock nor npm running.',
  async () => {
    const folder = await makeProject();
    const env = { FAKE_NPM: 'hang' };
    const onStart = async (starter: ChildProcess) => {
      await vi.waitFor(() => expect(existsSync(join(folder, 'npm-runs'))).toBe(true), 20_000);
      starter.kill('SIGTERM');
    };
    expect(await start(folder, ['hello'], { env, onStart })).toMatchObject({ code: 143, out: '' });
    expect(existsSync(join(folder, 'node_modules/.install-stamp'))).toBe(false);
    expect(existsSync(join(folder, '.cache/install.lock'))).toBe(false);
    await rm(join(folder, 'npm-runs'), { recursive: true });
    expect(await start(folder, ['hello'])).toMatchObject({ code: 0, out: '[]\n' });
  },
);

test('Three starts at once install once.', async () => {
  const folder = await makeProject();
  const endings = await Promise.all([1, 2, 3].map((number) => start(folder, ['hello', String(number)])));
  expect(endings.map(({ code, out }) => `${code} ${out}`)).toEqual(['0 ["1"]\n', '0 ["2"]\n', '0 ["3"]\n']);
  expect(await npmCalls(folder)).toHaveLength(1);
});

test('A start waits while another installs, and says so.', async () => {
  const folder = await makeProject();
  const lock = join(folder, '.cache/install.lock');
  await mkdir(join(folder, '.cache'));
  await writeFile(lock, `${hostname()} ${process.pid}`);
  const onStart = (starter: ChildProcess) =>
    starter.stderr?.once('data', async () => {
      expect(await npmCalls(folder)).toEqual([]);
      await rm(lock);
    });
  const { code, err } = await start(folder, ['hello'], { onStart });
  expect(code).toBe(0);
  expect(err).toMatch(/^Waiting for another install to end/);
});

test('The lock of a starter that was killed is no hindrance.', async () => {
  const folder = await makeProject();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await mkdir(join(folder, '.cache'));
  await writeFile(join(folder, '.cache/install.lock'), `${hostname()} ${pid}`);
  expect(await start(folder, ['hello'])).toMatchObject({ code: 0, out: '[]\n' });
});

test('An unknown command exits with 2 and lists those there are, without installing.', async () => {
  const folder = await makeProject({ 'scripts/build.ts': '' });
  for (const args of [['biuld'], ['../package'], []]) {
    const { code, err } = await start(folder, args);
    expect(code).toBe(2);
    expect(err).toContain('Commands: build, hello');
  }
  expect(await npmCalls(folder)).toEqual([]);
});

test('The script’s exit code is passed on.', async () => {
  const folder = await makeProject({ 'scripts/fail.ts': 'process.exitCode = 7;' });
  expect(await start(folder, ['fail'])).toMatchObject({ code: 7 });
});

test.skipIf(process.platform === 'win32')(
  'A script that a signal ended gives 128 and its number.',
  async () => {
    const folder = await makeProject({ 'scripts/die.ts': "process.kill(process.pid, 'SIGKILL');" });
    expect(await start(folder, ['die'])).toMatchObject({ code: 137 });
  },
);

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s reaches the script, which can clean up.',
  async (signal) => {
    const folder = await makeProject({
      'scripts/wait.ts': `
        process.on('${signal}', () => { console.log('cleaned up'); process.exit(5); });
        setInterval(() => {}, 1000);
        console.log('ready');`,
    });
    const onStart = (starter: ChildProcess) => starter.stdout?.once('data', () => starter.kill(signal));
    expect(await start(folder, ['wait'], { onStart })).toMatchObject({ code: 5, out: 'ready\ncleaned up\n' });
  },
);

test.skipIf(process.platform === 'win32')('The pinned Node runs the script where it is there.', async () => {
  const folder = await makeProject();
  await start(folder, ['hello']);
  const bin = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`);
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'node'), '#!/bin/sh\necho pinned\n');
  await chmod(join(bin, 'node'), 0o755);
  expect(await start(folder, ['hello'])).toMatchObject({ code: 0, out: 'pinned\n' });
});

test.skipIf(process.platform === 'win32')(
  'The running Node does where the pinned one cannot start.',
  async () => {
    const folder = await makeProject();
    await start(folder, ['hello']);
    const bin = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`);
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'node'), 'for another system');
    expect(await start(folder, ['hello'])).toMatchObject({ code: 0, out: '[]\n' });
  },
);

test('A Node that cannot run TypeScript exits with 3 and a remedy where no pinned one is there.', async () => {
  const folder = await makeProject();
  const { code, err } = await start(folder, ['hello'], { nodeArgs: ['--no-experimental-strip-types'] });
  expect(code).toBe(3);
  expect(err).toContain('To mend it, install Node 24');
});

test.skipIf(process.platform === 'win32')(
  'npm is found on PATH where another program started the starter.',
  async () => {
    const folder = await makeProject();
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/npm'), `#!/usr/bin/env node\n${fakeNpm}`);
    await chmod(join(folder, 'bin/npm'), 0o755);
    await writeFile(join(folder, 'bin/package.json'), '{ "type": "module" }');
    await symlink(process.execPath, join(folder, 'bin/node'));
    await writeFile(join(folder, 'yarn.js'), 'process.exit(1);');
    const env = { npm_execpath: join(folder, 'yarn.js'), PATH: join(folder, 'bin') };
    expect(await start(folder, ['hello'], { env })).toMatchObject({ code: 0, out: '[]\n' });
    expect(await npmCalls(folder)).toHaveLength(1);
  },
);

test('Without any npm, the remedy says what to install.', async () => {
  const folder = await makeProject();
  const { code, err } = await start(folder, ['hello'], { env: { npm_execpath: '', PATH: folder } });
  expect(code).toBe(3);
  expect(err).toContain('install Node 24 with its npm');
});
