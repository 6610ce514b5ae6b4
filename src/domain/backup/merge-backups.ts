import { type Backup, RECORDS, type Section, sectionOf } from './backup.ts';
import { laterEntry } from './history-sections.ts';
import { laterRecord } from './later-record.ts';
import { greaterRecord, sameRecords } from './record-text.ts';

function mergeMaps(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
  choose: (key: string, one: unknown, other: unknown) => unknown,
): ReadonlyMap<string, unknown> {
  const merged = new Map(one);
  for (const [key, value] of other) {
    merged.set(key, merged.has(key) ? choose(key, merged.get(key), value) : value);
  }
  return merged;
}

function sectionNames(one: Backup, other: Backup): readonly string[] {
  return [...new Set([...one.sections.keys(), ...other.sections.keys()])];
}

function mergeSections(one: Backup, other: Backup): ReadonlyMap<string, Section> {
  const merged = sectionNames(one, other).map((name): [string, Section] => {
    const choose = name === RECORDS ? laterRecord : laterEntry;
    return [name, mergeMaps(sectionOf(one, name), sectionOf(other, name), choose)];
  });
  return new Map(merged);
}

/** Which of two backups was written later; what cannot be merged is taken from that one. */
function latest(one: Backup, other: Backup): Backup {
  const rank = ({ schema, written, replica, preferences }: Backup): string =>
    JSON.stringify([written, replica, preferences !== null, preferences, schema]);
  return rank(one) >= rank(other) ? one : other;
}

/**
 * All that two backups hold: commutative, associative and idempotent, so that devices which share
 * one file agree in whatever order they read and write it.
 */
export function mergeBackups(one: Backup, other: Backup): Backup {
  const { written, replica, preferences } = latest(one, other);
  return {
    schema: Math.max(one.schema, other.schema),
    written,
    replica,
    preferences,
    sections: mergeSections(one, other),
    others: mergeMaps(one.others, other.others, (_key, a, b) => greaterRecord(a, b)),
  };
}

/** Whether two backups hold the same records and fields, whoever wrote them and when. */
export function holdsSame(one: Backup, other: Backup): boolean {
  return (
    sameRecords(one.others, other.others) &&
    sectionNames(one, other).every((name) =>
      sameRecords(sectionOf(one, name), sectionOf(other, name)),
    )
  );
}
