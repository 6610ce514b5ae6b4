import type { ReactElement } from 'react';
import type { Timescale } from './bins.ts';

interface BarsProps {
  readonly scale: Timescale;
  /** The first and the last chosen bar; null where nothing is chosen. */
  readonly chosen: readonly [number, number] | null;
  /** Whether the layer of matches is drawn. */
  readonly filtered: boolean;
}

/** Height of the drawing in its own units. */
const HEIGHT = 100;

/** Two layers of bars: all papers pale, matches solid; a bar's least height keeps single papers visible. */
export function Bars({ scale, chosen, filtered }: BarsProps): ReactElement {
  const { bins } = scale;
  const highest = Math.max(1, ...bins.map((bin) => bin.all));
  const gap = bins.length < 40 ? 0.06 : 0.15;
  const heightOf = (count: number): number =>
    count === 0 ? 0 : Math.max(6, (count / highest) * (HEIGHT - 8));
  return (
    <svg
      aria-hidden="true"
      className="block size-full"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {bins.map((bin, index) => {
        const isChosen = chosen !== null && index >= chosen[0] && index <= chosen[1];
        const all = heightOf(bin.all);
        const matching = filtered ? heightOf(bin.matching) : 0;
        const bar = { x: index + gap / 2, width: 1 - gap };
        return (
          <g key={bin.first}>
            <rect {...bar} y={HEIGHT - all} height={all} className="fill-bar" />
            <path
              d={`M${bar.x} ${HEIGHT - all}h${bar.width}`}
              className={all === 0 ? 'stroke-rule' : 'stroke-control'}
              vectorEffect="non-scaling-stroke"
            />
            <rect {...bar} y={HEIGHT - matching} height={matching} className="fill-accent" />
            {isChosen && (
              <path
                d={`M${bar.x} ${HEIGHT}h${bar.width}`}
                className="stroke-accent"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
