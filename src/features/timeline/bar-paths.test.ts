import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#testing/builders.ts';
import { barPaths } from './bar-paths.ts';
import type { Bin } from './bins.ts';
import { sidesOf, WIDE_HEIGHTS } from './geometry.ts';

const NOW = { start: 0, days: 10 };
const WIDTH = 1000;

function draw(counts: Partial<Bin>): ReturnType<typeof barPaths> {
  const date = day('2019-12-05');
  const bin = { span: 2, start: 2, end: 3, first: date, last: date };
  const none = { all: 0, matching: 0, listed: 0, read: 0 };
  return barPaths({
    bins: [{ ...bin, ...none, ...counts }],
    now: NOW,
    width: WIDTH,
    heights: WIDE_HEIGHTS,
    highest: 8,
  });
}

/** How long the line of what is read is, in pixels. */
function readLength(all: number, read: number): number {
  return Number(/h([\d.]+)/.exec(draw({ all, read }).read)?.[1] ?? 0);
}

describe('the drawing of a bar', () => {
  it('is a gap where there are no papers', () => {
    const { gaps, all, edges, matching, listed, read } = draw({});
    expect(gaps).not.toBe('');
    expect([all, edges, matching, listed, read]).toEqual(['', '', '', '', '']);
    expect(draw({ all: 1 }).gaps).toBe('');
  });

  it('has a layer only of what is there', () => {
    const { matching, listed, read } = draw({ all: 3 });
    expect([matching, listed, read]).toEqual(['', '', '']);
    expect(draw({ all: 3, matching: 1 }).matching).not.toBe('');
    expect(draw({ all: 3, listed: 1 }).listed).not.toBe('');
    expect(draw({ all: 3, read: 1 }).read).not.toBe('');
  });

  it('reaches to the top where it is the highest, and is seen where it is the lowest', () => {
    const [top, base] = WIDE_HEIGHTS.bars;
    expect(draw({ all: 8 }).edges).toContain(` ${top + 0.5}H`);
    expect(draw({ all: 1, matching: 1 }).matching).toMatch(new RegExp(`^M\\d+ ${base}V`));
  });

  it('has below it a line as long as the share that is read', () => {
    const [left, right] = sidesOf(NOW, WIDTH, 2, 3);
    expect(readLength(4, 4)).toBe(right - left);
    expect(readLength(4, 2)).toBe((right - left) / 2);
    expect(readLength(4000, 1)).toBe(2);
  });

  it('lies between its own times, beside its neighbours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 60, max: 2000 }),
        (at, width) => {
          const [left, right] = sidesOf(NOW, width, at, at + 1);
          const [next] = sidesOf(NOW, width, at + 1, at + 2);
          expect(left).toBeLessThan(right);
          expect(right).toBeLessThanOrEqual(next);
        },
      ),
    );
  });
});
