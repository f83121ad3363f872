/** The parts of vitest's JSON report that tell how many tests ran. */
export interface TestReport {
  readonly testResults: readonly {
    /** `failed` also where the file could not be loaded or its worker ended early. */
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** How many tests passed, failed and did not run, and for the last, which say why. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Titles with a reason, as `The PDF is sound (needs qpdf)`. */
  readonly unchecked: readonly string[];
}

/**
 * Counts the tests of a vitest run by its report (undefined where it wrote none) and exit code: only what ran and passed
 * is passed, a file that failed outside its tests counts as one failure, and so does a run without any test.
 */
export function countTests(report: TestReport | undefined, exitCode: number): TestCount {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  const isFailedRun = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: isFailedRun ? 1 : failed,
    skipped: tests.length - passed - failedTests,
    unchecked: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .filter((test) => test.fullName.includes('(unchecked: '))
      .map((test) => test.fullName.trim().replace('(unchecked: ', '(')),
  };
}
