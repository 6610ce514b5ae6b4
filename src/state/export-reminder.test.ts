import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { shelfTab } from '#testing/shelf-tab.ts';
import { isReminderDue } from './export-reminder.ts';

const DAY = 86_400_000;
const base = { at: 0, counter: 0 };

describe('the reminder of an export', () => {
  it('is due after a week in which anything was changed', () => {
    expect(isReminderDue(base, 1, 7 * DAY - 1)).toBe(false);
    expect(isReminderDue(base, 1, 7 * DAY)).toBe(true);
    expect(isReminderDue(base, 0, 70 * DAY)).toBe(false);
  });

  it('is due after fifty changes', () => {
    expect(isReminderDue(base, 49, 1)).toBe(false);
    expect(isReminderDue(base, 50, 1)).toBe(true);
  });

  it('counts what was written since, once for each fact and without copies of papers', async () => {
    const tab = shelfTab(memoryDisk());
    tab.start();
    tab.actions.setBookmarked(numberedPaper(1), true);
    tab.actions.setRead(numberedPaper(1), true, 'hand');
    tab.actions.setRead(numberedPaper(1), false, 'hand');
    await promisesSettled();
    const { changes, counter } = tab.records.changesSince(0);
    expect(changes).toBe(2);
    expect(tab.records.changesSince(counter).changes).toBe(0);
    tab.actions.setRead(numberedPaper(2), true, 'hand');
    await promisesSettled();
    expect(tab.records.changesSince(counter).changes).toBe(1);
  });
});
