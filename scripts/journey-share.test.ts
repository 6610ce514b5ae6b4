import { expect, it } from 'vitest';
import { firstJourneys } from './journey-share.mjs';

const LISTING = `Listing tests:
  [chromium] › tags.spec.ts:14:1 › papers are tagged
  [chromium] › tags.spec.ts:36:1 › tags are there after a reload: [a] › b
  [chromium] › undo.spec.ts:9:1 › z takes it back
  [chromium] › tags.spec.ts:60:1 › by keyboard alone
  [chromium] › storage.spec.ts:5:1 › nothing is lost @storage @main
  [chromium] › storage.spec.ts:9:1 › a full device is said @storage
  [chromium] › storage.spec.ts:15:1 › a blocked one is said @storage
  [chromium] › undo.spec.ts:20:3 › after a reload › z takes it back
Total: 8 tests in 3 files
`;

it('takes the first journeys of each file, and no other line', () => {
  expect(firstJourneys(LISTING, 1)).toBe(
    '[chromium] › tags.spec.ts:14:1 › papers are tagged\n' +
      '[chromium] › undo.spec.ts:9:1 › z takes it back\n' +
      '[chromium] › storage.spec.ts:5:1 › nothing is lost @storage @main\n',
  );
});

it('takes all of a file that has no more', () => {
  expect(firstJourneys(LISTING, 2).match(/undo\.spec/g)).toHaveLength(2);
  expect(firstJourneys(LISTING, 3).trim().split('\n')).toHaveLength(8);
});

it('refuses a title that Playwright would not find again', () => {
  expect(() => firstJourneys('  [chromium] › search.spec.ts:3:1 › finds energy \n', 2)).toThrow(
    'ends with a blank',
  );
});
