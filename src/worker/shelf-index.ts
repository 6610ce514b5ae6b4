import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { View } from '#domain/query/view.ts';
import {
  add,
  type Bitset,
  countSet,
  emptySet,
  rangeSet,
  remove,
  subtract,
} from '#domain/search/bitset.ts';
import type { ShelfChange } from '#domain/search/shelf-snapshot.ts';
import type { ViewPapers } from '#domain/search/view-papers.ts';
import type { FindNumbers } from './paper-numbers.ts';

/** The reader's shelf by the numbers of one bundle. */
export class ShelfIndex {
  private readonly findNumbers: FindNumbers;
  private readonly paperCount: number;
  private readonly read: Bitset;
  /** The numbers of the reading list's papers; null for those that the bundle does not have. */
  private readonly list = new Map<PaperId, number | null>();
  private readonly copies = new Map<PaperId, Paper>();

  constructor(paperCount: number, findNumbers: FindNumbers) {
    this.paperCount = paperCount;
    this.findNumbers = findNumbers;
    this.read = emptySet(paperCount);
  }

  /**
   * Applies a change, wholly or, where a part cannot be loaded, not at all. Gives the papers of the
   * reading list of which a copy is needed.
   */
  async change(change: ShelfChange): Promise<readonly PaperId[]> {
    const { readAdded, readRemoved, listAdded, listRemoved } = change;
    const numbers = await this.findNumbers([...readAdded, ...readRemoved, ...listAdded]);
    const eachNumber = (ids: readonly PaperId[], act: (number: number) => void): void => {
      for (const id of ids) {
        const number = numbers.get(id);
        if (number !== undefined) act(number);
      }
    };
    eachNumber(readAdded, (number) => add(this.read, number));
    eachNumber(readRemoved, (number) => remove(this.read, number));
    for (const id of listRemoved) {
      this.list.delete(id);
      this.copies.delete(id);
    }
    for (const id of listAdded) this.list.set(id, numbers.get(id) ?? null);
    return [...this.list].filter(([id, number]) => this.lacksCopy(id, number)).map(([id]) => id);
  }

  addCopies(papers: readonly Paper[]): void {
    for (const paper of papers) this.copies.set(paper.id, paper);
  }

  /** The papers of a view as they are now; later changes do not reach them. */
  view(view: View): ViewPapers {
    switch (view) {
      case 'all':
        return { members: null, gone: [], ids: null };
      case 'unread':
        return { members: this.unread(), gone: [], ids: null };
      case 'reading-list':
        return this.readingList();
    }
  }

  countUnread(): number {
    return countSet(this.unread());
  }

  private lacksCopy(id: PaperId, number: number | null): boolean {
    return number === null && !this.copies.has(id);
  }

  private unread(): Bitset {
    const set = rangeSet(this.paperCount, 0, this.paperCount);
    subtract(set, this.read);
    return set;
  }

  private readingList(): ViewPapers {
    const members = emptySet(this.paperCount);
    const ids = new Map<number, PaperId>();
    for (const [id, number] of this.list) {
      if (number === null) continue;
      add(members, number);
      ids.set(number, id);
    }
    return { members, gone: [...this.copies.values()], ids };
  }
}
