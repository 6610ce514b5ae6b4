import type { Run } from './run.ts';

/** What may be more than plain text; most titles and names hold nothing of it. */
const MARKUP = /[\\$`{]|--/;

/** Whether a text may read otherwise than it is written. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** A text that reads as it is written, as one run. */
export function plainRun(text: string): Run {
  return { start: 0, end: text.length, text, styles: [], address: null, formula: null };
}
