import type { Paper } from '../paper/paper.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { markTerm } from './mark-term.ts';
import { passagesOf } from './paper-fields.ts';
import { lengthOf } from './paper-length.ts';
import { marksOf } from './paper-marks.ts';
import { readPaper } from './read-paper.ts';
import type { KeyedEntry } from './term-entry.ts';

/** What the index holds of the texts of some papers, numbered from 0 among themselves. */
export interface IndexedPapers {
  /** Terms in order; to be gone through once. */
  readonly entries: Iterable<KeyedEntry>;
  /** How long each paper is. */
  readonly lengths: Uint8Array;
}

/** Reads the words of papers, given in the order of their numbers. */
export function indexPapers(papers: readonly Paper[]): IndexedPapers {
  const builder = new InvertedIndexBuilder();
  const lengths = new Uint8Array(papers.length);
  papers.forEach((paper, number) => {
    const passages = passagesOf(readPaper(paper));
    lengths[number] = lengthOf(passages);
    builder.addDocument(number, passages);
    builder.addTerms(number, marksOf(paper).map(markTerm));
  });
  return { entries: builder.entries(), lengths };
}
