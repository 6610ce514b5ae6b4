import type { AuthorCount, DayCount } from '#domain/search/search-request.ts';
import type { WordCorpus } from './paper-words.ts';

/** Authors that Lectern shows beside the chosen ones. */
const SHOWN = 12;

/** Counts of papers taken one by one, against which Lectern's are held. */
export class NaiveCounts {
  private readonly dayOf: readonly DayCount['day'][];
  private readonly authorNumbers = new Map<string, number>();
  private readonly authorsOf: readonly Uint32Array[];

  constructor({ papers, days }: WordCorpus) {
    this.dayOf = days.flatMap(([day, count]) => Array.from({ length: count }, () => day));
    this.authorsOf = papers.map(({ names }) =>
      Uint32Array.from(names, (name) => this.numberOf(name)),
    );
  }

  /** Papers a day, ascending, for papers in ascending order. */
  days(numbers: Uint32Array): readonly DayCount[] {
    const counts = new Map<DayCount['day'], number>();
    for (const number of numbers) {
      const day = this.dayOf[number];
      if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return [...counts].map(([day, count]) => ({ day, count }));
  }

  /** Whether these are the most frequent authors of papers, a chosen one first where there is one. */
  areAuthors(shown: readonly AuthorCount[], chosen: string, numbers: Uint32Array): boolean {
    const counts = this.authorCounts(chosen === '' ? numbers : this.authorsOf.keys());
    const most = highest(counts);
    const others = (chosen === '' ? shown : shown.slice(1)).map(({ count }) => count);
    // A chosen author stands first and not a second time among the most frequent.
    const isAmongOthers = others.length < most.length;
    const held = isAmongOthers ? [...others, counts[this.numberOf(chosen)] ?? 0] : others;
    return (
      shown.every(({ name, count }) => counts[this.numberOf(name)] === count) &&
      (chosen === '' || shown[0]?.name === chosen) &&
      new Set(shown.map(({ name }) => name)).size === shown.length &&
      held.toSorted((one, other) => other - one).join() === most.join()
    );
  }

  private authorCounts(papers: Iterable<number>): Uint32Array {
    const counts = new Uint32Array(this.authorNumbers.size);
    for (const paper of papers)
      for (const author of this.authorsOf[paper] ?? []) counts[author] = (counts[author] ?? 0) + 1;
    return counts;
  }

  private numberOf(name: string): number {
    const known = this.authorNumbers.get(name) ?? this.authorNumbers.size;
    this.authorNumbers.set(name, known);
    return known;
  }
}

/** The highest counts above 0, the highest first. */
function highest(counts: Uint32Array): readonly number[] {
  const most: number[] = [];
  for (const count of counts) {
    if (count === 0 || count <= (most[SHOWN - 1] ?? 0)) continue;
    let place = most.length;
    while (place > 0 && (most[place - 1] ?? 0) < count) place -= 1;
    most.splice(place, 0, count);
    if (most.length > SHOWN) most.pop();
  }
  return most;
}
