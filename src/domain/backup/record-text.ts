/** The JSON of anything stored; what JSON cannot hold is compared by what it is called. */
export function textOfRecord(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    return String(raw);
  }
}

/** The greater of two things stored by their text, which every replica finds alike. */
export function greaterRecord(one: unknown, other: unknown): unknown {
  return textOfRecord(one) >= textOfRecord(other) ? one : other;
}

/** Whether two maps of anything stored have the same keys, and the same text under each. */
export function sameRecords(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(
    ([key, raw]) => other.has(key) && textOfRecord(raw) === textOfRecord(other.get(key)),
  );
}
