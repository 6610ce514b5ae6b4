/** Numbers of so many bits each as numbers of `to` bits, the last filled up with zeros. */
export function regroupBits(numbers: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let pending = 0;
  let bits = 0;
  for (const number of numbers) {
    pending = (pending << from) | number;
    for (bits += from; bits >= to; bits -= to) {
      groups.push(pending >> (bits - to));
      pending &= (1 << (bits - to)) - 1;
    }
  }
  if (bits > 0) groups.push(pending << (to - bits));
  return groups;
}
