import type { PaperId } from '#domain/paper/paper.ts';
import type { DayRun } from '#domain/search/listing.ts';

/** The rows of a list, as far as walking through it needs them. */
export interface FeedRows {
  readonly count: number;
  readonly runs: readonly DayRun[];
  /** The paper of a row; null where it cannot be had. */
  readonly idAt: (row: number) => Promise<PaperId | null>;
  /** The row of a paper; -1 where the list does not hold it. */
  readonly rowOf: (id: PaperId) => Promise<number>;
}
