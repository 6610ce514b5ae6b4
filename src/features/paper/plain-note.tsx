import type { ReactElement } from 'react';

/** Longest text that stands in for a note whose Markdown is not set yet. */
const STAND_IN = 4_000;

/** A note as it is written, until its Markdown is set. */
export function PlainNote({ text }: { readonly text: string }): ReactElement {
  return <p className="whitespace-pre-wrap">{text.slice(0, STAND_IN)}</p>;
}
