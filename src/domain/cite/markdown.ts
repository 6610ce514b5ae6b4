import { dateInWords } from '../paper/calendar-day.ts';
import { asSentence, authorsInWords } from './citation-text.ts';
import type { Citation } from './citation.ts';
import type { Layout } from './layout.ts';

const ALWAYS = /[\\`*[\]<~$]|&(?=#|[a-z0-9]+;)/gi;
// Within a word an underscore means nothing, and addresses stay whole.
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const AT_START = /^(?:[>#+=-]|\d{1,9}[.)])/;
/** What Markdown would take for the end of the heading's own sign. */
const HEADING_END = / (?=#+$)/;

/** Markdown, a section for each paper: title, authors with date and link, abstract, tags and note. */
export const MARKDOWN: Layout = { opening: '', entry: sectionOf, joint: '\n', closing: '' };

function sectionOf(citation: Citation): string {
  const { title, date, address, paragraphs, tags, note } = citation;
  const authors = authorsInWords(citation);
  const facts = [
    authors === '' ? '' : escapeMarkdown(asSentence(authors)),
    `${dateInWords(date)}.`,
    address === '' ? '' : `<${address}>`,
  ];
  const parts = [
    title === '' ? '' : `## ${escapeMarkdown(title).replace(HEADING_END, ' \\')}`,
    facts.filter((fact) => fact !== '').join(' '),
    ...paragraphs.map(escapeMarkdown),
    tags.length === 0 ? '' : `**Tags:** ${tags.map(escapeMarkdown).join(', ')}`,
    // A quotation ends where it ends, whatever the reader's own Markdown opened in it.
    note === '' ? '' : note.replace(/^/gm, '> '),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Text of one line that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return text
    .replace(ALWAYS, (sign) => `\\${sign}`)
    .replace(UNDERSCORE, '\\_')
    .replace(AT_START, (start) => start.replace(/.$/, (sign) => `\\${sign}`));
}
