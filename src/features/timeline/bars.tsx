import { type ReactElement, useMemo } from 'react';
import { barPaths, type Drawing } from './bar-paths.ts';
import { sidesOf } from './geometry.ts';
import { REM } from './use-width.ts';

interface BarsProps extends Drawing {
  /** When the chosen days begin and end; null where nothing is chosen. */
  readonly chosen: readonly [number, number] | null;
  /** Whether the layer of matches is drawn. */
  readonly filtered: boolean;
}

/**
 * All papers pale, matches solid before them; above a bar a mark where the reading list holds one
 * of its papers, below it a line as long as the share of them that is read.
 */
export function Bars(props: BarsProps): ReactElement {
  const { bins, now, width, heights, highest, chosen, filtered } = props;
  const paths = useMemo(
    () => barPaths({ bins, now, width, heights, highest }),
    [bins, now, width, heights, highest],
  );
  const grounds = chosen === null ? '' : chosenPath(props, chosen, heights.ground);
  const base = heights.bars[1];
  const baseline = chosen === null ? '' : chosenPath(props, chosen, [base - 1, base]);
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0"
      width={`${width / REM}rem`}
      height={`${heights.whole / REM}rem`}
      viewBox={`0 0 ${width} ${heights.whole}`}
    >
      <path d={grounds} className="fill-accent-soft" />
      <path d={paths.gaps} className="stroke-rule" />
      <path d={paths.all} className="fill-bar" />
      <path d={paths.edges} className="stroke-control" />
      {filtered && <path d={paths.matching} className="fill-accent" />}
      <path d={baseline} className="fill-accent" />
      <path d={paths.read} className="fill-soft" data-layer="read" />
      <path d={paths.listed} className="fill-accent" data-layer="listed" />
    </svg>
  );
}

/** A column at each bar, between two heights, as far as its days are chosen. */
function chosenPath(
  { bins, now, width }: Drawing,
  [from, end]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): string {
  return bins
    .filter((bin) => bin.start < end && bin.end > from)
    .map((bin) => {
      const [left, right] = sidesOf(now, width, Math.max(bin.start, from), Math.min(bin.end, end));
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    })
    .join('');
}
