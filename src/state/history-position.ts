import { paperIdSchema } from '#domain/paper/brand-schemas.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { array, fallback, finite, nullable, number, object, parse, pipe, string } from 'valibot';

/** The first visible row of the list, by its paper, and how far it is scrolled past, in pixels. */
export interface ScrollAnchor {
  readonly paper: PaperId;
  readonly past: number;
}

/** Where a list stood under filters that are no longer set, as the address writes them. */
export interface ListPlace {
  readonly filters: string;
  readonly scroll: ScrollAnchor;
}

/** What a history entry keeps beside its address. */
export interface HistoryPosition {
  readonly selected: PaperId | null;
  readonly scroll: ScrollAnchor | null;
  /** The paper that this entry was made for, from the list of the entry before. */
  readonly openedFromList: PaperId | null;
  /** Where this list stood under other filters, the oldest first. */
  readonly earlier: readonly ListPlace[];
}

export const NO_POSITION: HistoryPosition = {
  selected: null,
  scroll: null,
  openedFromList: null,
  earlier: [],
};

const anchor = object({ paper: paperIdSchema, past: pipe(number(), finite()) });

const schema = fallback(
  object({
    selected: nullable(paperIdSchema),
    scroll: nullable(anchor),
    openedFromList: nullable(paperIdSchema),
    earlier: fallback(array(object({ filters: string(), scroll: anchor })), []),
  }),
  NO_POSITION,
);

/** Reads the state of a history entry; one that Lectern did not write gives no position. */
export function decodeHistoryPosition(state: unknown): HistoryPosition {
  return parse(schema, state);
}
