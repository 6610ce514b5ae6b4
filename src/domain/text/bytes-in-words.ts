const UNITS = ['MB', 'GB', 'TB'] as const;

/** A size in bytes as readers know it, in powers of a thousand: `840 kB`, `1.2 MB`, `153 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1e3)} kB`;
  let [amount, power] = [bytes / 1e6, 0];
  for (; amount >= 999.5 && power < UNITS.length - 1; power += 1) amount /= 1e3;
  return `${amount.toFixed(amount < 99.95 ? 1 : 0)} ${UNITS[power]}`;
}
