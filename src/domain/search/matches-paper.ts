import type { Paper } from '../paper/paper.ts';
import type { Query, ShelfQuery } from '../query/query.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { type Passage, passagesOf, type SearchedPaper } from './paper-fields.ts';
import { hasTags, isInList, type MarksOf, NO_FACTS, type PaperFacts } from './shelf-facts.ts';
import { isPhraseAt } from './phrase-at.ts';
import type { Filter } from './search-request.ts';

/** Whether a paper matches all of a filter, found by reading it; for papers without an index. */
export function matchesPaper(
  filter: Filter,
  paper: SearchedPaper,
  facts: PaperFacts,
  marksOf: MarksOf,
): boolean {
  const { query, from, to, authors, tags } = filter;
  return (
    (from === null || paper.date >= from) &&
    (to === null || paper.date <= to) &&
    (authors.length === 0 || authors.some((name) => paper.authors.includes(name))) &&
    hasTags(facts, tags) &&
    (query.kind === 'everything' ||
      matches(query, { passages: passagesOf(paper), paper, facts, marksOf }))
  );
}

/** Whether passages match a query for words alone. */
export function matchesPassages(query: Query, passages: readonly Passage[]): boolean {
  return matches(query, { passages, paper: null, facts: NO_FACTS, marksOf: () => [] });
}

/** Whether what is noted of a paper is what a query asks. */
export function matchesFacts(query: ShelfQuery, facts: PaperFacts): boolean {
  switch (query.kind) {
    case 'tag':
      return hasTags(facts, [query.name]);
    case 'list':
      return isInList(facts, query.name);
    case 'note':
      return (
        facts.note !== null &&
        matchesPassages(query.part, [{ field: 'abstract', tokens: tokenize(facts.note) }])
      );
    case 'state':
      return query.state === 'noted' ? facts.note !== null : facts[query.state];
  }
}

/** What is read for a match. */
interface Subject {
  readonly passages: readonly Passage[];
  readonly paper: Paper | null;
  readonly facts: PaperFacts;
  readonly marksOf: MarksOf;
}

function matches(query: Query, subject: Subject): boolean {
  const { passages, paper, facts } = subject;
  switch (query.kind) {
    case 'everything':
      return true;
    case 'word':
      return someTerm(passages, (term) => term === query.term);
    case 'prefix':
      return someTerm(passages, (term) => term.startsWith(query.term));
    case 'phrase':
      return passages.some(({ tokens }) =>
        tokens.some((_, start) => isPhraseAt(query, tokens, start)),
      );
    case 'field':
      return matches(query.part, {
        ...subject,
        passages: passages.filter(({ field }) => field === query.field),
      });
    case 'name':
      return passages.some(({ field, tokens }) => field === 'authors' && isNamed(query, tokens));
    case 'author':
      return paper?.authors.includes(query.name) === true;
    case 'dates':
      return paper !== null && isWithin(query, paper);
    case 'mark':
      return paper !== null && subject.marksOf(paper).includes(query.mark);
    case 'state':
    case 'tag':
    case 'list':
    case 'note':
      return matchesFacts(query, facts);
    case 'not':
      return !matches(query.part, subject);
    case 'and':
      return query.parts.every((part) => matches(part, subject));
    case 'or':
      return query.parts.some((part) => matches(part, subject));
  }
}

function isNamed(
  { words }: Extract<Query, { readonly kind: 'name' }>,
  tokens: readonly Token[],
): boolean {
  return words.every((spellings) =>
    tokens.some(({ terms }) => terms.some((term) => spellings.includes(term))),
  );
}

function isWithin(
  { from, to }: Extract<Query, { readonly kind: 'dates' }>,
  { date }: Paper,
): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

function someTerm(passages: readonly Passage[], holds: (term: string) => boolean): boolean {
  return passages.some(({ tokens }) => tokens.some(({ terms }) => terms.some(holds)));
}
