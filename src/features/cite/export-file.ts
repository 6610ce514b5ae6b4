import { asFileName } from '#domain/text/as-file-name.ts';
import { citationKeys } from '#domain/cite/citation-key.ts';
import type { CitationFormat } from '#domain/cite/formats.ts';
import type { CiteRequest } from '#state/cite-request.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The name of the file that is downloaded: the paper's key, or what it holds. */
export function exportName(request: CiteRequest, { extension }: CitationFormat): string {
  return `${nameOf(request)}.${extension}`;
}

function nameOf(request: CiteRequest): string {
  switch (request.kind) {
    case 'paper':
      return citationKeys([request.paper]).get(request.paper.id) ?? 'paper';
    case 'papers':
      return 'papers';
    case 'list':
      return asFileName(request.name);
  }
}

/** A text as it is kept in a file; spreadsheets tell UTF-8 by its mark alone. */
export function inFile(text: Blob, { id }: CitationFormat): Blob {
  return id === 'csv' ? new Blob([BYTE_ORDER_MARK, text], { type: text.type }) : text;
}
