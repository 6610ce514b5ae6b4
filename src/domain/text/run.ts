/** How a stretch of text is set; nested styles add up. */
export type Style = 'emphasis' | 'strong' | 'code' | 'capitals' | 'superscript' | 'subscript';

/** Mathematics in a text. */
export interface Formula {
  /** Its TeX, without what delimits it. */
  readonly tex: string;
  /** Whether it was written to stand on a line of its own. */
  readonly display: boolean;
  /** As it stands in the text, delimiters included. */
  readonly source: string;
  /** Its mathematics as `decodeMath` reads it, where that came with the text. */
  readonly code?: string;
}

/**
 * A stretch of a text as the reader sees it. The ranges of a text's runs follow each other from its
 * beginning to its end without a gap: markup belongs to a run next to it.
 */
export interface Run {
  /** Where its source begins, in UTF-16 units. */
  readonly start: number;
  /** Where its source ends, exclusive. */
  readonly end: number;
  /** How it reads in plain Unicode. */
  readonly text: string;
  readonly styles: readonly Style[];
  /** Where it leads, `http:` or `https:`; null where it is no link. */
  readonly address: string | null;
  /** What it is where it is mathematics; null for words. */
  readonly formula: Formula | null;
}
