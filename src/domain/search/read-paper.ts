import type { Paper } from '../paper/paper.ts';
import { plainText } from '../text/interpret.ts';
import type { SearchedPaper } from './paper-fields.ts';

/** A paper with its text as its reader sees it, which is what a search is about. */
export function readPaper(paper: Paper): SearchedPaper {
  const plain = {
    title: plainText(paper.title),
    authors: paper.authors.map(plainText),
    abstract: plainText(paper.abstract),
  };
  return { ...paper, plain };
}
