import { describe, expect, it } from 'vitest';
import { READ_POLICIES, timeUntilRead } from './read-policy.ts';

const WAYS = ['asking', 'walking', 'returning'] as const;

describe('timeUntilRead', () => {
  it.each(WAYS)('is two seconds by default, whatever opened the paper: %s', (way) => {
    expect(timeUntilRead('time', way)).toBe(2000);
    expect(timeUntilRead('scroll', way)).toBe(2000);
  });

  it('is nothing on opening, where the reader asked for the paper', () => {
    expect(timeUntilRead('open', 'asking')).toBe(0);
  });

  it('is two seconds on opening for a step through the list, and for what was put back', () => {
    expect(timeUntilRead('open', 'walking')).toBe(2000);
    expect(timeUntilRead('open', 'returning')).toBe(2000);
  });

  it.each(WAYS)('never comes where only the hand marks: %s', (way) => {
    expect(timeUntilRead('hand', way)).toBeNull();
  });

  it('never marks at once what was not asked for', () => {
    for (const policy of READ_POLICIES)
      for (const way of ['walking', 'returning'] as const)
        expect(timeUntilRead(policy, way)).not.toBe(0);
  });
});
