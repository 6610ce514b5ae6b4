/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Totals} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

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
  };
}

/**
 * The last line of a test run: `12 passed, 0 failed`, and what was skipped where anything was.
 * @param {Totals} totals
 */
export function totalsLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
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
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {string} report Playwright's JSON; a test that passed on a second attempt counts as failed
 * @returns {Totals}
 */
export function readPlaywrightReport(report) {
  const { stats, errors } = JSON.parse(report);
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: failed > 0 ? failed : errors.length,
    skipped: stats.skipped,
  };
}
