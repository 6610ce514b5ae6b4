import { readsAsCapitalisedNames, readsAsNames } from '../paper/reads-as-names.ts';
import type { Line } from './lines.ts';

/** The lines of a title and of the authors below it. */
export interface Head {
  /** At least one. */
  readonly title: readonly Line[];
  /** None where the digest names no authors; a lone dash says so outright. */
  readonly authors: readonly Line[];
}

const LONE_DASH = /^[-–—]+$/;
const OPEN_END = /(?:[,;&]| and)$/;
const OPEN_START = /^(?:and|&|et al) ?/;
const CONJUNCTION = / (?:and|&) /;
const LIST_OF_THREE = /,.*,/;

/** Whether a line in the place of the authors says that there are none. */
export function standsForNoAuthors(text: string): boolean {
  return LONE_DASH.test(text);
}

/** Tells a title, which may be wrapped, from the authors, which may be wrapped too. */
export function divideHead(lines: readonly Line[]): Head {
  if (lines.length < 2) return { title: lines, authors: [] };
  let start = lines.length - 1;
  while (start > 1 && continuesAbove(lines[start - 1]?.text ?? '', lines[start]?.text ?? '')) {
    start -= 1;
  }
  return { title: lines.slice(0, start), authors: lines.slice(start) };
}

/** Whether a line of authors goes on with the list that the line above it began. */
function continuesAbove(above: string, below: string): boolean {
  if (standsForNoAuthors(below)) return false;
  if (OPEN_END.test(above) || OPEN_START.test(below)) {
    return readsAsNames(above.replace(OPEN_END, ''));
  }
  return isListBrokenWithinName(above, below);
}

// Titles have commas too. Most names are of two words or more, and "and" precedes the last alone.
function isListBrokenWithinName(above: string, below: string): boolean {
  if (!LIST_OF_THREE.test(above) || !readsAsCapitalisedNames(above)) return false;
  const endsList = CONJUNCTION.test(above);
  const whole = above.split(',').slice(1, -1);
  const single = whole.filter((name) => !name.trim().includes(' ')).length;
  return (!endsList || !below.includes(',')) && single * 3 <= whole.length;
}
