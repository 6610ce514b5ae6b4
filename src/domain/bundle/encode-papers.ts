import type { Paper } from '../paper/paper.ts';
import type { EncodeText } from './codec.ts';
import { createPart } from './create-part.ts';
import type { PapersPartReference } from './manifest.ts';
import { type BundleFile, partPath } from './part.ts';

/** Most papers a part. */
const MOST_PAPERS = 200;
/** Most bytes a part of several papers, which compress to about 100 kB. */
const MOST_BYTES = 300_000;

/** Splits papers, in the order of their numbers, into parts bounded by count and bytes. */
export function encodePapers(
  papers: readonly Paper[],
  encodeText: EncodeText,
): { readonly references: readonly PapersPartReference[]; readonly files: readonly BundleFile[] } {
  const references: PapersPartReference[] = [];
  const files: BundleFile[] = [];
  let first = 0;
  for (const rows of splitRows(papers, encodeText)) {
    const bytes = encodeText(`[${rows.join(',\n')}]\n`);
    const part = createPart(partPath('papers', references.length), 'json', bytes);
    references.push({ ...part.reference, first, count: rows.length });
    files.push(part.file);
    first += rows.length;
  }
  return { references, files };
}

function* splitRows(papers: readonly Paper[], encodeText: EncodeText): Generator<string[]> {
  let rows: string[] = [];
  let size = 0;
  for (const paper of papers) {
    const row = JSON.stringify(paper);
    const rowSize = encodeText(row).length;
    if (rows.length > 0 && (rows.length === MOST_PAPERS || size + rowSize > MOST_BYTES)) {
      yield rows;
      rows = [];
      size = 0;
    }
    rows.push(row);
    size += rowSize;
  }
  if (rows.length > 0) yield rows;
}
