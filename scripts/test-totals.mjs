/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} again those of the passed that needed a second attempt
 */

/** @type {Totals} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0, again: 0 };

/**
 * @param {Totals} one
 * @param {Totals} other
 * @returns {Totals}
 */
export function addTotals(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    again: one.again + other.again,
  };
}

/**
 * The last line of a test run: `12 passed, 0 failed`, and what was skipped, or passed only when tried
 * again, where anything was.
 * @param {Totals} totals
 */
export function totalsLine({ passed, failed, skipped, again }) {
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  if (again > 0) counts.push(`${again} passed only when tried again`);
  return counts.join(', ');
}

/**
 * @param {string} report Vitest's JSON
 * @returns {Totals}
 */
export function readVitestReport(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } =
    JSON.parse(report);
  // A file that cannot be loaded has no tests of its own that could fail.
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, again: 0 };
}

/**
 * @param {string} report Playwright's JSON
 * @returns {Totals}
 */
export function readPlaywrightReport(report) {
  const { stats, errors } = JSON.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected > 0 ? stats.unexpected : errors.length,
    skipped: stats.skipped,
    again: stats.flaky,
  };
}
