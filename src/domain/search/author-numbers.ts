import type { Paper } from '../paper/paper.ts';

/**
 * The distinct author names of papers in the order of their numbers: most papers first, then by
 * first appearance in the digest's order, which counts paper numbers down. Frequent authors so
 * stand together, and the first of any selection are its most frequent ones.
 */
export function numberAuthors(papers: readonly Paper[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { authors } of papers.toReversed())
    for (const name of new Set(authors)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
