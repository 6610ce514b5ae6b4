import type { PaperLink } from '../cite/paper-link.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { isAboutPaper, withCopies } from './paper-copies.ts';
import { factInShelf, sameFact } from './fact.ts';
import type { Fact, Shelf } from './shelf.ts';

/** What an act writes, and what would take it back; all empty where it changes nothing. */
export interface Transition {
  readonly facts: readonly Fact[];
  readonly inverse: readonly Fact[];
  /** The papers that it is about, as far as their copies are known. */
  readonly papers: readonly Paper[];
}

function papersOf(shelf: Shelf, facts: readonly Fact[]): readonly Paper[] {
  const papers = new Map<PaperId, Paper>();
  for (const fact of facts) {
    const paper = fact.kind === 'paper' ? fact.value : null;
    const known = paper ?? (isAboutPaper(fact) ? shelf.copies.get(fact.id) : undefined);
    if (known !== undefined) papers.set(known.id, known);
  }
  return [...papers.values()];
}

/** The transition that makes these facts hold, with the copies that they need or no longer need. */
export function transition(shelf: Shelf, wanted: readonly Fact[]): Transition {
  const facts = withCopies(shelf, wanted).filter(
    (fact) => !sameFact(fact, factInShelf(shelf, fact)),
  );
  const inverse = facts.map((fact) => factInShelf(shelf, fact));
  return { facts, inverse, papers: papersOf(shelf, facts) };
}

/** Facts about a paper, with a copy of it where the shelf has none. */
export function withPaper(shelf: Shelf, paper: Paper, ...facts: readonly Fact[]): readonly Fact[] {
  const { id } = paper;
  return shelf.copies.has(id) ? facts : [...facts, { kind: 'paper', id, value: paper }];
}

/** Marks papers as read or as unread. */
export function markRead(shelf: Shelf, ids: readonly PaperId[], read: boolean): Transition {
  return transition(
    shelf,
    ids.map((id) => ({ kind: 'read', id, value: read })),
  );
}

/** Moves a paper out of sight, or back. */
export function hide(shelf: Shelf, paper: Paper, hidden: boolean): Transition {
  return hidden ? hideAll(shelf, [paper]) : unhideAll(shelf, [paper.id]);
}

/** Moves papers out of sight. */
export function hideAll(shelf: Shelf, papers: readonly Paper[]): Transition {
  return transition(
    shelf,
    papers.flatMap((paper) =>
      withPaper(shelf, paper, { kind: 'hidden', id: paper.id, value: true }),
    ),
  );
}

/** Moves papers back from out of sight. */
export function unhideAll(shelf: Shelf, ids: readonly PaperId[]): Transition {
  return transition(
    shelf,
    ids.map((id) => ({ kind: 'hidden', id, value: false })),
  );
}

/** Writes the note on a paper; a text of blanks alone is no note. */
export function writeNote(shelf: Shelf, paper: Paper, text: string): Transition {
  const value = text.trim() === '' ? null : { text };
  return transition(shelf, withPaper(shelf, paper, { kind: 'note', id: paper.id, value }));
}

/** Says where a paper's original stands, or that this is not known. */
export function linkPaper(shelf: Shelf, paper: Paper, link: PaperLink | null): Transition {
  return transition(shelf, withPaper(shelf, paper, { kind: 'link', id: paper.id, value: link }));
}
