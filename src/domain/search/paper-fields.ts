import type { Paper } from '../paper/paper.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** The fields by the order in which positions are stored. */
export const FIELDS = ['title', 'authors', 'abstract'] as const;

export type FieldName = (typeof FIELDS)[number];

/** Words that may form a phrase: a title, one author's name or an abstract. */
export interface Passage {
  readonly field: FieldName;
  readonly tokens: readonly Token[];
}

type PaperText = Pick<Paper, 'title' | 'authors' | 'abstract'>;

/** A paper to be searched, with its text as its reader sees it where that differs: `readPaper`. */
export interface SearchedPaper extends Paper {
  readonly plain?: PaperText;
}

/** What of a paper can be searched, field by field. */
export function passagesOf(paper: PaperText & Pick<SearchedPaper, 'plain'>): Passage[] {
  const { title, authors, abstract } = paper.plain ?? paper;
  return [
    { field: 'title', tokens: tokenize(title) },
    ...authors.map((name): Passage => ({ field: 'authors', tokens: tokenize(name) })),
    { field: 'abstract', tokens: tokenize(abstract) },
  ];
}
