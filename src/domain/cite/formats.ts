import { BIBTEX } from './bibtex.ts';
import { CITATION_TEXT } from './citation-text.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import type { Layout } from './layout.ts';
import { MARKDOWN } from './markdown.ts';
import { RIS } from './ris.ts';

export type FormatId = 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'csv' | 'text';

/** A format that citations can be written in. */
export interface CitationFormat {
  readonly id: FormatId;
  readonly name: string;
  /** Of its files, without the point. */
  readonly extension: string;
  readonly mime: string;
  readonly layout: Layout;
}

const FIRST: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  layout: BIBTEX,
};

/** All formats, the most asked for first. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  FIRST,
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    layout: RIS,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    layout: CSL_JSON,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    layout: MARKDOWN,
  },
  { id: 'csv', name: 'CSV', extension: 'csv', mime: 'text/csv', layout: CSV },
  {
    id: 'text',
    name: 'Plain text',
    extension: 'txt',
    mime: 'text/plain',
    layout: CITATION_TEXT,
  },
];

/** The format of an id; BibTeX for an id that there is not. */
export function citationFormat(id: string): CitationFormat {
  return CITATION_FORMATS.find((format) => format.id === id) ?? FIRST;
}
