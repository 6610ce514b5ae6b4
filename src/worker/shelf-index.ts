import type { Manifest } from '#domain/bundle/manifest.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { add, type Bitset, countSet, emptySet, rangeSet, subtract } from '#domain/search/bitset.ts';
import type { SearchedPaper } from '#domain/search/paper-fields.ts';
import {
  isEmpty,
  type MarksOf,
  NO_FACTS,
  type PaperFacts,
  type ShelfSource,
} from '#domain/search/shelf-facts.ts';
import type { DayCount, SearchedView, ViewSizes } from '#domain/search/search-request.ts';
import { countDaysIn } from '#domain/search/day-counts.ts';
import type { ShelfChange } from '#domain/search/shelf-snapshot.ts';
import type { ViewPapers } from '#domain/search/view-papers.ts';
import type { FindNumbers } from './paper-numbers.ts';

/** The reader's shelf by the numbers of one bundle. */
export class ShelfIndex implements ShelfSource {
  private readonly findNumbers: FindNumbers;
  private readonly paperCount: number;
  private readonly facts = new Map<PaperId, PaperFacts>();
  /** The numbers of the papers above; those that the bundle does not have are left out. */
  private readonly numbers = new Map<PaperId, number>();
  private readonly copies = new Map<PaperId, SearchedPaper>();
  marksOf: MarksOf = () => [];

  constructor(paperCount: number, findNumbers: FindNumbers) {
    this.paperCount = paperCount;
    this.findNumbers = findNumbers;
  }

  /**
   * Applies a change, wholly or, where a part cannot be loaded, not at all. Gives the papers of lists
   * of which a copy is needed.
   */
  async change(change: ShelfChange): Promise<readonly PaperId[]> {
    const strangers = change.map(([id]) => id).filter((id) => !this.facts.has(id));
    for (const [id, number] of await this.findNumbers(strangers)) this.numbers.set(id, number);
    for (const [id, facts] of change) {
      if (!isKept(facts)) this.copies.delete(id);
      if (!isEmpty(facts)) this.facts.set(id, facts);
      else {
        this.facts.delete(id);
        this.numbers.delete(id);
      }
    }
    return this.goneFromLists().filter((id) => !this.copies.has(id));
  }

  /** Takes copies of papers that the bundle does not have, and what tells what can be seen of them. */
  addCopies(papers: readonly SearchedPaper[], marksOf: MarksOf): void {
    this.marksOf = marksOf;
    for (const paper of papers) this.copies.set(paper.id, paper);
  }

  /**
   * The papers of a view as they are now; later changes do not reach them. Papers marked as not
   * interesting are in their own view alone, unless they are asked for.
   */
  view(view: SearchedView, withHidden = false): ViewPapers {
    const rest = { gone: [], ids: null, shelf: this };
    switch (view) {
      case 'all': {
        const isWhole = withHidden || !this.hasHidden();
        return { ...rest, members: isWhole ? null : this.members(() => true, false) };
      }
      case 'unread':
        return { ...rest, members: this.members(({ read }) => !read, withHidden) };
      case 'reading-list':
        return { ...rest, ...this.listed(({ bookmarked }) => bookmarked, withHidden) };
      case 'hidden':
        return { ...rest, ...this.listed(({ hidden }) => hidden, true) };
      default: {
        const isIn = ({ lists }: PaperFacts): boolean =>
          lists.some(({ id }) => view === `list ${id}`);
        return { ...rest, ...this.listed(isIn, withHidden) };
      }
    }
  }

  sizes(): ViewSizes {
    const { members, gone } = this.listed(({ hidden }) => hidden, true);
    const hidden = countSet(members);
    return {
      all: this.paperCount - hidden,
      unread: countSet(this.members(({ read }) => !read, false)),
      hidden: hidden + gone.length,
    };
  }

  /** Read papers a day, of the days that the bundle's papers stand under. */
  countReadByDay(days: Manifest['days']): readonly DayCount[] {
    return countDaysIn(
      this.papersWith(({ read }) => read),
      [],
      days,
    );
  }

  papersWith(holds: (facts: PaperFacts) => boolean): Bitset {
    const set = emptySet(this.paperCount);
    const isUsual = holds(NO_FACTS);
    for (const [id, number] of this.numbers)
      if (holds(this.factsOf(id)) !== isUsual) add(set, number);
    if (!isUsual) return set;
    const rest = rangeSet(this.paperCount, 0, this.paperCount);
    subtract(rest, set);
    return rest;
  }

  factsOf(id: PaperId): PaperFacts {
    return this.facts.get(id) ?? NO_FACTS;
  }

  private members(holds: (facts: PaperFacts) => boolean, withHidden: boolean): Bitset {
    return this.papersWith((facts) => holds(facts) && (withHidden || !facts.hidden));
  }

  private hasHidden(): boolean {
    return [...this.facts.values()].some(({ hidden }) => hidden);
  }

  private goneFromLists(): PaperId[] {
    return [...this.facts].flatMap(([id, facts]) =>
      isKept(facts) && !this.numbers.has(id) ? [id] : [],
    );
  }

  private listed(
    isIn: (facts: PaperFacts) => boolean,
    withHidden: boolean,
  ): Pick<ViewPapers, 'gone' | 'ids'> & { readonly members: Bitset } {
    const isListed = (facts: PaperFacts): boolean => isIn(facts) && (withHidden || !facts.hidden);
    const listed = [...this.facts].flatMap(([id, facts]) => (isListed(facts) ? [id] : []));
    const ids = new Map<number, PaperId>();
    const gone: SearchedPaper[] = [];
    for (const id of listed) {
      const number = this.numbers.get(id);
      const copy = this.copies.get(id);
      if (number !== undefined) ids.set(number, id);
      else if (copy !== undefined) gone.push(copy);
    }
    return { members: this.papersWith(isListed), gone, ids };
  }
}

/** Whether a paper stands in a list or is hidden, and so stays when its digest is gone. */
function isKept({ bookmarked, hidden, lists }: PaperFacts): boolean {
  return bookmarked || hidden || lists.length > 0;
}
