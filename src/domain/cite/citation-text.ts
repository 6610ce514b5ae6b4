import { dateInWords } from '../paper/calendar-day.ts';
import { nameInWords } from './cited-name.ts';
import type { Citation } from './citation.ts';
import type { Layout } from './layout.ts';

/** Citations in plain text, each followed by its abstract, a blank line between all paragraphs. */
export const CITATION_TEXT: Layout = { opening: '', entry: textOf, joint: '\n', closing: '' };

/** `Ada Lovelace, Emmy Noether` */
export function authorsInWords({ names, othersOmitted }: Citation): string {
  return [...names.map(nameInWords), ...(othersOmitted ? ['et al.'] : [])].join(', ');
}

function textOf(citation: Citation): string {
  const { title, date, address, paragraphs, tags, note } = citation;
  const reference = [authorsInWords(citation), title, dateInWords(date)]
    .filter((part) => part !== '')
    .map(asSentence);
  const parts = [
    [...reference, address].join(' ').trim(),
    ...paragraphs,
    tags.length === 0 ? '' : `Tags: ${tags.join(', ')}`,
    note === '' ? '' : `Note: ${note}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** With a full stop, unless it ends as a sentence does. */
export function asSentence(text: string): string {
  return /[.?!…。]["”’)]?$/u.test(text) ? text : `${text}.`;
}
