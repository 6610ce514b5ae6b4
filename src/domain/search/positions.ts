import { type FieldName, FIELDS } from './paper-fields.ts';

/** Bits of a place that hold the position. */
export const POSITION_BITS = 24;
export const POSITION_MASK = 2 ** POSITION_BITS - 1;

/** Places of a paper lie below this. */
export const PLACE_RANGE = FIELDS.length * 2 ** POSITION_BITS;

/**
 * The place of a word in a paper as one number: its field, then its position there from 0. Words
 * that follow each other have places that do; positions beyond 16 million count as that.
 */
export function placeOf(field: FieldName, position: number): number {
  return FIELDS.indexOf(field) * 2 ** POSITION_BITS + Math.min(position, POSITION_MASK);
}
