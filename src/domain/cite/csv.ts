import { nameInWords } from './cited-name.ts';
import type { Citation } from './citation.ts';
import type { Layout } from './layout.ts';

const HEADINGS = ['Key', 'Title', 'Authors', 'Date', 'Abstract', 'Link', 'Tags', 'Note'];
/** Spreadsheets run a cell that begins so as a formula, the full-width signs in some languages. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/**
 * CSV after RFC 4180: every cell in quotation marks, lines ended by CRLF, the first of them the
 * headings. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const CSV: Layout = {
  opening: lineOf(HEADINGS),
  entry: (citation) => lineOf(rowOf(citation)),
  joint: '',
  closing: '',
};

function rowOf(citation: Citation): readonly string[] {
  const { key, title, names, othersOmitted, date, paragraphs, address, tags, note } = citation;
  // A semicolon parts names here.
  const authors = names.map((name) => nameInWords(name).replaceAll(';', ','));
  if (othersOmitted) authors.push('et al.');
  return [
    key,
    title,
    authors.join('; '),
    date,
    paragraphs.join('\n\n'),
    address,
    tags.join('; '),
    note,
  ];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  const defused = FORMULA.test(text) ? `'${text}` : text;
  return `"${defused.replaceAll('"', '""')}"`;
}
