import type { PaperId } from '../paper/paper.ts';
import { factKey } from './fact.ts';
import type { Fact, Shelf } from './shelf.ts';

/** The kinds of facts about a paper alone, of which one is enough to keep a copy of it. */
const KEEPING = ['bookmark', 'progress', 'hidden', 'note', 'link'] as const;

/** Facts to be written, as questions about one paper need them. */
interface Written {
  readonly byKey: ReadonlyMap<string, Fact>;
  /** The papers that get a tag or come into a list. */
  readonly grouped: ReadonlySet<PaperId>;
}

function written(facts: readonly Fact[]): Written {
  const byKey = new Map(facts.map((fact) => [factKey(fact), fact]));
  const grouped = new Set<PaperId>();
  for (const fact of byKey.values()) {
    if ((fact.kind === 'tagged' || fact.kind === 'listed') && stands(fact)) grouped.add(fact.id);
  }
  return { byKey, grouped };
}

/** Whether a fact says anything, and was not cleared. */
export function stands({ value }: Fact): boolean {
  return value !== null && value !== false;
}

function inShelf(shelf: Shelf, kind: (typeof KEEPING)[number], id: PaperId): boolean {
  switch (kind) {
    case 'bookmark':
      return shelf.bookmarks.has(id);
    case 'progress':
      return shelf.progress.has(id);
    case 'hidden':
      return shelf.hidden.has(id);
    case 'note':
      return shelf.notes.has(id);
    case 'link':
      return shelf.links.has(id);
  }
}

/** The keys of what puts a paper under tags and into lists. */
function groupKeys(shelf: Shelf, id: PaperId): readonly string[] {
  const tags = shelf.tagged.get(id) ?? [];
  const lists = [...shelf.listed].filter(([, { places }]) => places.has(id));
  return [
    ...tags.map((tag) => `tagged:${id}/${tag}`),
    ...lists.map(([list]) => `listed:${id}/${list}`),
  ];
}

function isGrouped(shelf: Shelf, { byKey, grouped }: Written, id: PaperId): boolean {
  return grouped.has(id) || groupKeys(shelf, id).some((key) => !byKey.has(key));
}

function isKept(shelf: Shelf, facts: Written, id: PaperId): boolean {
  const keeps = KEEPING.some((kind) => {
    const fact = facts.byKey.get(`${kind}:${id}`);
    return fact === undefined ? inShelf(shelf, kind, id) : stands(fact);
  });
  return keeps || isGrouped(shelf, facts, id);
}

/** Whether a fact is one for whose sake a paper's copy is kept, or the copy itself. */
export function isAboutPaper(fact: Fact): fact is Fact & { readonly id: PaperId } {
  return !['tag', 'list', 'search', 'read'].includes(fact.kind);
}

/**
 * Facts to be written, with what becomes of the copies of their papers: a copy stays as long as the
 * reader owns anything else about the paper but whether it is read, and goes with the last of it.
 */
export function withCopies(shelf: Shelf, facts: readonly Fact[]): readonly Fact[] {
  const papers = new Set<PaperId>();
  for (const fact of facts) if (isAboutPaper(fact)) papers.add(fact.id);
  if (papers.size === 0) return facts;
  const all = written(facts);
  const kept = new Set([...papers].filter((id) => isKept(shelf, all, id)));
  const others = facts.filter(
    (fact) => fact.kind !== 'paper' || (fact.value !== null && kept.has(fact.id)),
  );
  const cleared = [...papers]
    .filter((id) => !kept.has(id))
    .map((id): Fact => ({ kind: 'paper', id, value: null }));
  return [...others, ...cleared];
}
