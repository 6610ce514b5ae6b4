import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import {
  heightOf,
  measured,
  offsetOf,
  rowAt,
  scrolledTo,
  type Stretch,
  STRETCH_ROWS,
  stretchAround,
  stretchFor,
  wholeHeight,
} from './stretch.ts';

const VIEWPORT = 900;

const someCount = fc.oneof(
  fc.integer({ min: 30_001, max: 60_000 }),
  fc.integer({ min: 60_001, max: 5_000_000 }),
);
/** A share of a list. */
const someShare = fc.double({ min: 0, max: 1, noNaN: true });
const someHeights = fc.array(fc.tuple(fc.nat(STRETCH_ROWS - 1), fc.integer({ min: 40, max: 400 })));

function rowOf(share: number, rowCount: number): number {
  return Math.min(rowCount - 1, Math.floor(share * rowCount));
}

/** A stretch somewhere, of whose rows some are measured. */
const someStretch = fc
  .tuple(someCount, someShare, someHeights)
  .map(([rowCount, share, heights]) => {
    const stretch = stretchAround(rowCount, rowOf(share, rowCount), null);
    return measured(stretch, new Map(heights.map(([at, height]) => [stretch.first + at, height])));
  });

/** A stretch that a few jumps and turns of the wheel have led to. */
const someScrolled = fc
  .tuple(someStretch, fc.array(fc.tuple(someShare, fc.boolean()), { maxLength: 6 }))
  .map(([start, moves]) => {
    let stretch = start;
    let offset = offsetOf(start, start.first + STRETCH_ROWS / 2);
    for (const [share, isJump] of moves) {
      const most = wholeHeight(stretch) - VIEWPORT;
      const to = isJump ? share * most : offset + (share - 0.5) * 40_000;
      ({ stretch, offset } = scrolledTo(stretch, Math.min(most, Math.max(0, to)), VIEWPORT));
    }
    return stretch;
  });

describe('a stretch of a long list', () => {
  test('lets every row be jumped to, and shows it', () => {
    fc.assert(
      fc.property(someScrolled, someShare, (before, share) => {
        const row = rowOf(share, before.rowCount);
        const stretch = stretchFor(before, row);
        expect(row).toBeGreaterThanOrEqual(stretch.first);
        expect(row).toBeLessThan(stretch.end);
        const offset = offsetOf(stretch, row);
        expect(rowAt(stretch, offset)).toBe(row);
        expect(rowAt(stretch, offset + heightOf(stretch, row) - 1)).toBe(row);
        expect(scrolledTo(stretch, offset, VIEWPORT)).toEqual({ stretch, offset });
      }),
      propertyRuns(300),
    );
  });

  test('keeps the rows in order, those that are shown in scale as well', () => {
    fc.assert(
      fc.property(someScrolled, someShare, someShare, (stretch, one, other) => {
        const [low = 0, high = 0] = [one, other]
          .map((share) => rowOf(share, stretch.rowCount))
          .toSorted((a, b) => a - b);
        const order = Math.sign(offsetOf(stretch, high) - offsetOf(stretch, low));
        expect(order).toBe(Math.sign(high - low));
        expect(rowAt(stretch, offsetOf(stretch, low))).toBe(low);
      }),
      propertyRuns(300),
    );
  });

  test('begins with the first row and ends with the last', () => {
    fc.assert(
      fc.property(someScrolled, (stretch) => {
        expect(offsetOf(stretch, 0)).toBe(0);
        expect(rowAt(stretch, 0)).toBe(0);
        expect(offsetOf(stretch, stretch.rowCount)).toBeCloseTo(wholeHeight(stretch), 3);
        expect(rowAt(stretch, wholeHeight(stretch))).toBe(stretch.rowCount - 1);
        expect(wholeHeight(stretch)).toBeLessThan(8_000_000);
      }),
      propertyRuns(300),
    );
  });

  test('stands at its rows’ own heights, one after another', () => {
    fc.assert(
      fc.property(someStretch, fc.nat(STRETCH_ROWS - 2), (stretch, at) => {
        const row = stretch.first + at;
        expect(offsetOf(stretch, row + 1)).toBeCloseTo(
          offsetOf(stretch, row) + heightOf(stretch, row),
          3,
        );
      }),
      propertyRuns(300),
    );
  });
});

describe('scrolling through a long list', () => {
  /** How far above the top of the screen the first row in sight begins, in pixels. */
  const past = (stretch: Stretch, offset: number): number =>
    offset - offsetOf(stretch, rowAt(stretch, offset));

  test('moves nothing on the screen where the stretch is set anew close to its edge', () => {
    fc.assert(
      fc.property(someStretch, someShare, (stretch, share) => {
        const height = wholeHeight(stretch) - stretch.above - stretch.below - VIEWPORT;
        const offset = stretch.above + share * height;
        const next = scrolledTo(stretch, offset, VIEWPORT);
        const row = rowAt(stretch, offset);
        expect(rowAt(next.stretch, next.offset + 1e-6)).toBe(row);
        expect(past(next.stretch, next.offset + 1e-6)).toBeCloseTo(past(stretch, offset), 3);
        for (const below of [row + 1, row + 5].filter((each) => each < stretch.end))
          expect(offsetOf(next.stretch, below) - next.offset).toBeCloseTo(
            offsetOf(stretch, below) - offset,
            3,
          );
      }),
      propertyRuns(300),
    );
  });

  test('leaves the bar in hand where it lands among rows shown in scale, and shows rows there', () => {
    fc.assert(
      fc.property(someScrolled, someShare, (stretch, share) => {
        const offset = share * (wholeHeight(stretch) - VIEWPORT);
        const isInside =
          offset >= stretch.above && offset + VIEWPORT <= wholeHeight(stretch) - stretch.below;
        const next = scrolledTo(stretch, offset, VIEWPORT);
        fc.pre(!isInside);
        expect(next.offset).toBe(offset);
        const [top, bottom] = [next.offset, next.offset + VIEWPORT - 1];
        expect(top).toBeGreaterThanOrEqual(next.stretch.above - 1e-3);
        expect(bottom).toBeLessThanOrEqual(wholeHeight(next.stretch) - next.stretch.below + 1e-3);
        expect(wholeHeight(next.stretch)).toBeGreaterThan(3_000_000);
      }),
      propertyRuns(300),
    );
  });

  test('lands further down the list the further down the bar is put', () => {
    fc.assert(
      fc.property(someCount, someShare, someShare, (rowCount, one, other) => {
        const stretch = stretchAround(rowCount, 0, null);
        const rows = [one, other]
          .toSorted((a, b) => a - b)
          .map((share) => share * (wholeHeight(stretch) - VIEWPORT))
          .map((offset) => scrolledTo(stretch, offset, VIEWPORT))
          .map((next) => rowAt(next.stretch, next.offset));
        expect(rows[0]).toBeLessThanOrEqual((rows[1] ?? 0) + 1);
      }),
      propertyRuns(300),
    );
  });

  test('lands on the row whose share of the list the bar shows, to within a stretch', () => {
    fc.assert(
      fc.property(someCount, someShare, (rowCount, share) => {
        const start = stretchAround(rowCount, 0, null);
        const { stretch, offset } = scrolledTo(start, share * wholeHeight(start), VIEWPORT);
        const off = Math.abs(rowAt(stretch, offset) - share * rowCount);
        expect(off).toBeLessThan(STRETCH_ROWS + 0.08 * rowCount);
      }),
      propertyRuns(300),
    );
  });

  test.each([1, -1])('meets every row of the whole list, one after another (%i)', (direction) => {
    const rowCount = 50_000;
    let stretch = stretchAround(rowCount, direction > 0 ? 0 : rowCount - 1, null);
    let offset = direction > 0 ? 0 : wholeHeight(stretch) - VIEWPORT;
    let anew = 0;
    const met = new Set<number>();
    for (;;) {
      const next = scrolledTo(stretch, offset, VIEWPORT);
      if (next.stretch !== stretch) anew += 1;
      ({ stretch, offset } = next);
      const [from, to] = [rowAt(stretch, offset), rowAt(stretch, offset + VIEWPORT - 1)];
      for (let row = from; row <= to; row += 1) met.add(row);
      const after = Math.min(
        wholeHeight(stretch) - VIEWPORT,
        Math.max(0, offset + direction * (VIEWPORT - 200)),
      );
      if (after === offset) break;
      offset = after;
    }
    expect(met.size).toBe(rowCount);
    expect(anew).toBeLessThan(rowCount / 500);
  });
});
