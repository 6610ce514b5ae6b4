import type { Bin } from './bins.ts';
import { type Heights, sidesOf } from './geometry.ts';
import type { Stretch } from './stretch.ts';

/** What the bars are drawn from. */
export interface Drawing {
  readonly bins: readonly Bin[];
  readonly now: Stretch;
  /** In pixels. */
  readonly width: number;
  readonly heights: Heights;
  /** The papers of the highest bar. */
  readonly highest: number;
}

/** The outlines of bars as SVG paths, one for each layer. */
export interface BarPaths {
  readonly all: string;
  /** The upper edges of all bars. */
  readonly edges: string;
  /** The ground where a bar has no papers. */
  readonly gaps: string;
  readonly matching: string;
  readonly listed: string;
  readonly read: string;
}

/** A bar of a single paper is this high, in pixels. */
const LEAST_HEIGHT = 3;
const CORNER = 2;
/** Half the width and the height of a mark of the reading list, in pixels. */
const MARK = [3, 7] as const;

/** Draws bars; what has no papers is drawn as a gap. */
export function barPaths({ bins, now, width, heights, highest }: Drawing): BarPaths {
  const [top, base] = heights.bars;
  const topOf = (count: number): number =>
    base - Math.max(LEAST_HEIGHT, Math.round((count / highest) * (base - top)));
  const paths = { all: '', edges: '', gaps: '', matching: '', listed: '', read: '' };
  for (const bin of bins) {
    const [left, right] = sidesOf(now, width, bin.start, bin.end);
    if (bin.all === 0) paths.gaps += `M${left} ${base - 0.5}H${right}`;
    else {
      paths.all += barPath(left, right, topOf(bin.all), base);
      paths.edges += edgePath(left, right, topOf(bin.all));
    }
    if (bin.matching > 0) paths.matching += barPath(left, right, topOf(bin.matching), base);
    if (bin.listed > 0) paths.listed += markPath((left + right) / 2, heights.marks);
    if (bin.read > 0) paths.read += readPath(left, right, bin.read / bin.all, heights.read);
  }
  return paths;
}

function cornerOf(left: number, right: number): number {
  return right - left < 8 ? 0 : CORNER;
}

function barPath(left: number, right: number, top: number, base: number): string {
  const corner = cornerOf(left, right);
  return `M${left} ${base}V${top + corner}q0-${corner} ${corner}-${corner}H${right - corner}q${corner} 0 ${corner} ${corner}V${base}Z`;
}

/** Along the middle of the topmost pixel, so that it is drawn sharp. */
function edgePath(left: number, right: number, top: number): string {
  const corner = cornerOf(left, right);
  return `M${left + corner} ${top + 0.5}H${right - corner}`;
}

/** A ribbon, as the buttons show it. */
function markPath(middle: number, top: number): string {
  const [half, height] = MARK;
  return `M${middle - half} ${top}h${half * 2}v${height}l-${half}-2l-${half} 2Z`;
}

/** As much of the line below a bar as its share of read papers; the first is seen in any bar. */
function readPath(
  left: number,
  right: number,
  share: number,
  [top, end]: readonly [number, number],
): string {
  const length = Math.max(Math.min(2, right - left), (right - left) * Math.min(1, share));
  return `M${left} ${top}h${length}V${end}h-${length}Z`;
}
