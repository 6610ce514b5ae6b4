export type FormatId = 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'csv' | 'text';

/** The formats that citations can be written in, the most asked for first; apart from what writes them. */
export const FORMAT_NAMES: Readonly<Record<FormatId, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  markdown: 'Markdown',
  csv: 'CSV',
  text: 'Plain text',
};
