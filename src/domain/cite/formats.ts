import { BIBTEX } from './bibtex.ts';
import { CITATION_TEXT } from './citation-text.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import type { Layout } from './layout.ts';
import { FORMAT_NAMES, type FormatId } from './format-names.ts';
import { MARKDOWN } from './markdown.ts';
import { RIS } from './ris.ts';

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
  name: FORMAT_NAMES.bibtex,
  extension: 'bib',
  mime: 'application/x-bibtex',
  layout: BIBTEX,
};

/** All formats, the most asked for first. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  FIRST,
  {
    id: 'ris',
    name: FORMAT_NAMES.ris,
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    layout: RIS,
  },
  {
    id: 'csl-json',
    name: FORMAT_NAMES['csl-json'],
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    layout: CSL_JSON,
  },
  {
    id: 'markdown',
    name: FORMAT_NAMES.markdown,
    extension: 'md',
    mime: 'text/markdown',
    layout: MARKDOWN,
  },
  { id: 'csv', name: FORMAT_NAMES.csv, extension: 'csv', mime: 'text/csv', layout: CSV },
  {
    id: 'text',
    name: FORMAT_NAMES.text,
    extension: 'txt',
    mime: 'text/plain',
    layout: CITATION_TEXT,
  },
];

/** The format of an id; BibTeX for an id that there is not. */
export function citationFormat(id: string): CitationFormat {
  return CITATION_FORMATS.find((format) => format.id === id) ?? FIRST;
}
