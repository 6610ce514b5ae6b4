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

/** What of a paper can be searched, field by field. */
export function passagesOf(paper: Pick<Paper, 'title' | 'authors' | 'abstract'>): Passage[] {
  return [
    { field: 'title', tokens: tokenize(paper.title) },
    ...paper.authors.map((name): Passage => ({ field: 'authors', tokens: tokenize(name) })),
    { field: 'abstract', tokens: tokenize(paper.abstract) },
  ];
}
