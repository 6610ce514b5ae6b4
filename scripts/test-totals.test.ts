import { describe, expect, it } from 'vitest';
import {
  addTotals,
  NO_TESTS,
  readPlaywrightReport,
  readVitestReport,
  totalsLine,
} from './test-totals.mjs';

describe('the totals of a test run', () => {
  it('read as one line, with the skipped and the repeated only where there are any', () => {
    expect(totalsLine({ passed: 12, failed: 0, skipped: 0, again: 0 })).toBe('12 passed, 0 failed');
    expect(totalsLine({ passed: 12, failed: 1, skipped: 2, again: 3 })).toBe(
      '12 passed, 1 failed, 2 skipped, 3 passed only when tried again',
    );
  });

  it('are summed over the steps', () => {
    const unit = { passed: 3, failed: 1, skipped: 0, again: 1 };
    expect(addTotals(unit, { passed: 4, failed: 0, skipped: 2, again: 1 })).toEqual({
      passed: 7,
      failed: 1,
      skipped: 2,
      again: 2,
    });
    expect(addTotals(unit, NO_TESTS)).toEqual(unit);
  });

  it('count a test file that could not be loaded as failed', () => {
    const counts = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
    expect(readVitestReport(JSON.stringify({ ...counts, numFailedTestSuites: 1 }))).toEqual({
      passed: 5,
      failed: 1,
      skipped: 1,
      again: 0,
    });
  });

  it('tell apart a journey that passed on a second attempt only', () => {
    const stats = { expected: 8, unexpected: 1, flaky: 1, skipped: 0 };
    expect(readPlaywrightReport(JSON.stringify({ stats, errors: [] }))).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
      again: 1,
    });
  });
});
