import type { Paper } from '../paper/paper.ts';
import { interpretedPieces, plainText, textOf } from '../text/interpret.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { markTerm } from './mark-term.ts';
import { lengthOfWords } from './paper-length.ts';
import { hasFormula, marksWith } from './paper-marks.ts';
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
  const builder = new InvertedIndexBuilder(unitsOf(papers));
  const lengths = new Uint8Array(papers.length);
  papers.forEach((paper, number) => {
    // To read them takes long, so it is done once for words and marks.
    const title = interpretedPieces(paper.title);
    const abstract = interpretedPieces(paper.abstract);
    let words = builder.addPassage('title', textOf(title));
    for (const name of paper.authors) words += builder.addPassage('authors', plainText(name));
    words += builder.addPassage('abstract', textOf(abstract));
    lengths[number] = lengthOfWords(words);
    const marks = marksWith(paper.abstract, hasFormula(title) || hasFormula(abstract));
    builder.addTerms(marks.map(markTerm));
    builder.endDocument();
  });
  return { entries: builder.entries(), lengths };
}

function unitsOf(papers: readonly Paper[]): number {
  return papers.reduce((units, { title, abstract }) => units + title.length + abstract.length, 0);
}
