import { expect, test } from 'vitest';
import { countTests, type TestReport } from './count-tests.ts';

function reportOf(...files: readonly { status?: string; tests: Record<string, string> }[]): TestReport {
  return {
    testResults: files.map(({ status = 'passed', tests }) => ({
      status,
      assertionResults: Object.entries(tests).map(([fullName, outcome]) => ({ fullName, status: outcome })),
    })),
  };
}

test('Passed and failed tests of all files are counted.', () => {
  const report = reportOf(
    { tests: { 'One is one.': 'passed', 'Two is two.': 'passed' } },
    { status: 'failed', tests: { 'One is two.': 'failed', 'Three is three.': 'passed' } },
  );
  expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0, unchecked: [] });
});

test.each(['skipped', 'pending', 'todo', 'unknown'])('A test that is %s has not passed.', (status) => {
  const report = reportOf({ tests: { 'One is one.': 'passed', 'Two is two.': status } });
  expect(countTests(report, 0)).toMatchObject({ passed: 1, failed: 0, skipped: 1 });
});

test('What was left unchecked is listed with its reason.', () => {
  const report = reportOf({
    tests: { 'One.': 'passed', ' The PDF is sound (unchecked: needs qpdf)': 'skipped', 'Two.': 'skipped' },
  });
  expect(countTests(report, 0)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
    unchecked: ['The PDF is sound (needs qpdf)'],
  });
});

test('A file that could not be loaded is one failure more.', () => {
  const report = reportOf(
    { status: 'failed', tests: { 'One is one.': 'passed', 'One is two.': 'failed' } },
    { status: 'failed', tests: {} },
  );
  expect(countTests(report, 1)).toMatchObject({ passed: 1, failed: 2 });
});

test('A file that failed outside its tests is one failure, though all its tests passed.', () => {
  const report = reportOf({ status: 'failed', tests: { 'One is one.': 'passed' } });
  expect(countTests(report, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('A run that ended badly has failed, though its report names no failure.', () => {
  const report = reportOf({ tests: { 'One is one.': 'passed' } });
  expect(countTests(report, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.each([
  ['no report', undefined],
  ['no file', reportOf()],
  ['only skipped tests', reportOf({ tests: { 'One is one.': 'skipped' } })],
])('A run with %s has failed.', (_, report) => {
  expect(countTests(report, 0)).toMatchObject({ passed: 0, failed: 1 });
});
