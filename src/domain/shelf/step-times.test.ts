import { describe, expect, it } from 'vitest';
import { byTime } from './step-times.ts';

describe('steps by their times', () => {
  it('stand newest first, whichever library of two that were merged they came from', () => {
    const here = [
      { time: 30, acted: 3 },
      { time: 10, acted: 1 },
    ];
    const there = [
      { time: 40, acted: 2 },
      { time: 20, acted: 1 },
    ];
    expect(byTime([...here, ...there]).map(({ time }) => time)).toEqual([40, 30, 20, 10]);
  });

  it('stand after what they followed, though a clock went back between', () => {
    const ahead = { time: 1_800_000_000_000, acted: 1_800_000_000_000 };
    const back = { time: 1_700_000_000_000, acted: 1_800_000_000_001 };
    expect(byTime([ahead, back])).toEqual([back, ahead]);
  });

  it('of one moment stand as they were done, the last first', () => {
    const steps = [1, 3, 2].map((acted) => ({ time: 5, acted }));
    expect(byTime(steps).map(({ acted }) => acted)).toEqual([3, 2, 1]);
  });
});
