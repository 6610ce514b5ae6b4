/** The papers in which a term stands, and where in each; in authors' names, authors for papers. */
export interface TermEntry {
  /** Numbers, ascending. */
  readonly papers: Uint32Array;
  /** Where each paper's places begin in `places`, and where the last ones end; empty where none are known. */
  readonly starts: Uint32Array;
  /** Ascending in each paper; of other terms as well. */
  readonly places: Uint32Array;
}

/** A term with what is known of it. */
export interface KeyedEntry extends TermEntry {
  readonly key: string;
}

/** Where nothing stands. */
export const NOWHERE = new Uint32Array(0);
