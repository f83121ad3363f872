import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { countTests, type TestReport } from '../test/count-tests.ts';

const usage = `npm test [-- [--strict] [ARGUMENT…]]

Checks types, style, format and dead code, then runs the tests. An ARGUMENT goes to vitest: a part of a file's name runs
those files, -t "TITLE" the tests of that title.

  --strict   fails too where something was skipped or left unchecked, for want of Java, say; so does CI=true
  --help     shows this

Exit code 0: all passed; 1: something failed.`;

const root = join(import.meta.dirname, '..');
const reportFile = join(root, 'node_modules', '.cache', `test-report-${process.pid}.json`);

const checks = [
  { title: 'Types', packageName: 'typescript', command: 'tsc', args: ['--noEmit'] },
  { title: 'Style', packageName: 'oxlint', command: 'oxlint', args: ['--deny-warnings'] },
  { title: 'Format', packageName: 'prettier', command: 'prettier', args: ['--check', '.'] },
  { title: 'Dead code', packageName: 'knip', command: 'knip', args: [] },
];

let child: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    child?.once('close', () => process.exit(128 + constants.signals[signal]));
    child?.kill(signal);
  });
}

/** Runs a package's command on this Node, whatever Node PATH has, and returns its exit code. */
function run(packageName: string, command: string, args: readonly string[]): Promise<number> {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, typeof bin === 'string' ? bin : bin[command]);
  return new Promise((resolve, reject) => {
    child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function runChecks(): Promise<string[]> {
  const failed: string[] = [];
  for (const { title, packageName, command, args } of checks) {
    console.log(`\n── ${title}: ${[command, ...args].join(' ')}`);
    const isPassed = (await run(packageName, command, args)) === 0;
    if (!isPassed) failed.push(title);
    console.log(`── ${title}: ${isPassed ? 'passed' : 'FAILED'}`);
  }
  return failed;
}

async function runTests(args: readonly string[]) {
  console.log(`\n── Tests: ${['vitest run', ...args].join(' ')}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  try {
    const exitCode = await run('vitest', 'vitest', ['run', ...reporters, ...args]);
    const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined;
    return countTests(report === undefined ? undefined : (JSON.parse(report) as TestReport), exitCode);
  } finally {
    rmSync(reportFile, { force: true });
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const failedChecks = await runChecks();
  const tests = await runTests(args.filter((arg) => arg !== '--strict'));
  const passed = checks.length - failedChecks.length + tests.passed;
  const failed = failedChecks.length + tests.failed;

  if (failedChecks.length > 0) console.log(`failed: ${failedChecks.join(', ')}`);
  for (const title of tests.unchecked) console.log(`unchecked: ${title}`);
  const unexplained = tests.skipped - tests.unchecked.length;
  if (unexplained > 0) console.log(`${unexplained} skipped without a reason`);
  const isStrict = args.includes('--strict') || Boolean(process.env['CI']);
  if (isStrict && tests.skipped > 0) console.log('Skipped tests count as failure here (CI or --strict).');
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
  return failed > 0 || (isStrict && tests.skipped > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
