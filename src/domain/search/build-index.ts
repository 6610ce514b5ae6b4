import type { EncodeText } from '../bundle/codec.ts';
import type { SearchReference } from '../bundle/manifest.ts';
import type { BundleFile } from '../bundle/part.ts';
import type { Paper } from '../paper/paper.ts';
import { AuthorColumns } from './author-columns.ts';
import { type BlockLimits, BlockWriter, USUAL_LIMITS } from './block-writer.ts';
import { indexPapers } from './index-papers.ts';
import { writeIndex } from './write-index.ts';

/** The search index as files, and the reference to it for the manifest. */
export interface BuiltIndex {
  readonly reference: SearchReference;
  readonly files: readonly BundleFile[];
}

/** Builds the search index of papers that are all in memory, given in the order of their numbers. */
export function buildIndex(
  papers: readonly Paper[],
  encodeText: EncodeText,
  limits: BlockLimits = USUAL_LIMITS,
): BuiltIndex {
  const files: BundleFile[] = [];
  const writer = new BlockWriter(encodeText, (file) => files.push(file), limits);
  const authors = new AuthorColumns();
  for (const paper of papers) authors.addPaper(paper.authors);
  return { reference: writeIndex(writer, indexPapers(papers), authors.finish()), files };
}
