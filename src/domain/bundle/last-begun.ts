/** The last that begins at a number or before it, where all stand in ascending order; found by halving. */
export function lastBegun<Item extends { readonly first: number }>(
  items: readonly Item[],
  number: number,
): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.first ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
