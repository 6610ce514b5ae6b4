/** The kinds of pieces that cannot be understood. */
export type QueryFaultCode =
  | 'unknown-field'
  | 'empty-field'
  | 'unknown-value'
  | 'bad-date'
  | 'reversed-dates'
  | 'lone-or'
  | 'empty-parentheses'
  | 'unclosed-parenthesis'
  | 'unopened-parenthesis'
  | 'too-deep';

/** A piece of a query that cannot be understood; the rest applies all the same. */
export interface QueryFault {
  readonly code: QueryFaultCode;
  /** Where the piece begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The piece as it is written. */
  readonly piece: string;
  /** What is wrong and what helps, as sentences for the reader. */
  readonly message: string;
  /** What may have been meant in its place, as it would be written. */
  readonly meant: readonly string[];
}
