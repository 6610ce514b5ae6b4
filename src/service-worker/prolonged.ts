/** An event that lasts until work which it began is done. */
export interface Prolonged {
  waitUntil(work: Promise<unknown>): void;
}
