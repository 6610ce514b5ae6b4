import type { RelatedWriter } from '../bundle/encode-related.ts';
import type { PartReference } from '../bundle/manifest.ts';
import { NearestPapers } from './nearest-papers.ts';
import type { TermVectors } from './term-vectors.ts';

/** Writes the parts of related papers, and gives the reference to their directory for the manifest. */
export function writeRelated(
  writer: RelatedWriter,
  vectors: TermVectors,
  onPaper: () => void,
): PartReference {
  const nearest = new NearestPapers(vectors);
  for (let paper = 0; paper < vectors.paperCount; paper += 1) {
    writer.add(nearest.of(paper));
    onPaper();
  }
  return writer.finish();
}
