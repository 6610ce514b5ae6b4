import { lowerBound } from './keyed-block.ts';

/** Blocks or directories in the order of their first terms, which stand apart to be searched. */
export interface InOrder<Block> {
  readonly firstTerms: readonly string[];
  readonly blocks: readonly Block[];
}

/** Notes the first terms of what stands in order by them. */
export function inOrder<Block extends { readonly from: string }>(
  blocks: readonly Block[],
): InOrder<Block> {
  return { firstTerms: blocks.map(({ from }) => from), blocks };
}

/** All that may hold a term, or with `isPrefix` terms that begin with it. */
export function mayHold<Block>(
  { firstTerms, blocks }: InOrder<Block>,
  term: string,
  isPrefix: boolean,
): readonly Block[] {
  const bound = lowerBound(firstTerms, term);
  const isFirst = firstTerms[bound] === term;
  let end = isFirst ? bound + 1 : bound;
  if (isPrefix) while (firstTerms[end]?.startsWith(term) === true) end += 1;
  return blocks.slice(isFirst ? bound : Math.max(0, bound - 1), end);
}
