/** What of the reader's own scrolling still moves a list this long after the last sign of it, in ms. */
const LASTS = 500;

/** Rows from `first` up to, and without, `end`. */
export interface PassedRows {
  readonly first: number;
  readonly end: number;
}

/** Follows which rows the reader's own scrolling carries from below a list's top edge over it. */
export interface TopEdge {
  /** The reader turned the wheel, moved a finger or pressed a key that pages, at a time in ms. */
  readonly push: (at: number) => void;
  /** Something else may move the list from now on. */
  readonly letGo: () => void;
  /** The list has been scrolled so that `row` is the first in sight; gives what was carried over. */
  readonly scrolledTo: (row: number, at: number) => PassedRows | null;
  /** The list holds other rows, of which `row` is the first in sight. */
  readonly changedTo: (row: number) => void;
}

/** The top edge of a list whose first row in sight is `top`. */
export function createTopEdge(top: number): TopEdge {
  let first = top;
  let pushedAt = Number.NEGATIVE_INFINITY;
  const letGo = (): void => {
    pushedAt = Number.NEGATIVE_INFINITY;
  };
  return {
    push: (at) => {
      pushedAt = at;
    },
    letGo,
    scrolledTo: (row, at) => {
      const before = first;
      first = row;
      if (at - pushedAt > LASTS) return null;
      // A list that glides on after the finger has left is still the reader's.
      pushedAt = at;
      return row > before ? { first: before, end: row } : null;
    },
    changedTo: (row) => {
      first = row;
      letGo();
    },
  };
}
