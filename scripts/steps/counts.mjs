// Reads the reports of the test runners and adds up what really ran. A runner that crashed or ran nothing counts as a failure.
import { readJson } from '../setup/cache.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts of a vitest JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @public also called by its test, in a process of its own
 * @param {any} report
 * @returns {Counts | undefined} undefined when it is not such a report
 */
export function countVitest(report) {
  if (!Array.isArray(report?.testResults)) return undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const failedBefore = counts.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
  return counts;
}

/**
 * Counts of a Playwright JSON report. Errors outside of tests (a file that does not load) count as failures.
 * @public also called by its test, in a process of its own
 * @param {any} report
 * @returns {Counts | undefined} undefined when it is not such a report
 */
export function countPlaywright(report) {
  if (typeof report?.stats?.expected !== 'number') return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}

/**
 * The counts of one runner that has ended.
 * @param {{ reportFile: string, exitCode: number, kind: 'vitest' | 'playwright' }} ended
 * @returns {Counts & { problem?: string }}
 */
export function countRunner({ reportFile, exitCode, kind }) {
  const report = readJson(reportFile);
  const counts = kind === 'vitest' ? countVitest(report) : countPlaywright(report);
  if (!counts) return { passed: 0, failed: 1, skipped: 0, problem: `ended with code ${exitCode} and left no report` };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, problem: 'ran no test' };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, problem: `ended with code ${exitCode} though no test failed` };
  }
  return counts;
}

/**
 * Sums.
 * @param {Counts[]} list
 * @returns {Counts}
 */
export function addCounts(list) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of list) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

/** `N passed, N failed`, and skipped ones only when there are any. */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
