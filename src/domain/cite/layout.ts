import type { Citation } from './citation.ts';

/** How a format makes one text of many citations. */
export interface Layout {
  readonly opening: string;
  readonly entry: (citation: Citation) => string;
  /** Between two entries. */
  readonly joint: string;
  readonly closing: string;
}

/** Citations as one text. */
export function writeCitations(layout: Layout, citations: readonly Citation[]): string {
  const entries = citations.map(layout.entry).join(layout.joint);
  return `${layout.opening}${entries}${layout.closing}`;
}
