import { decodeRecord } from '../shelf/decode.ts';
import type { Stamp } from '../shelf/register.ts';
import type { Section } from './backup.ts';
import { laterRecord } from './later-record.ts';
import { textOfRecord } from './record-text.ts';

/**
 * How a backup meets a library. `merge`: of each fact the later one holds. `replace`: the library
 * then says what the backup says, and what cannot be read here stays. `restore`: the same, but
 * nothing stays that the backup does not have.
 */
export type ImportMode = 'merge' | 'replace' | 'restore';

/** What becomes of the facts of one kind, in numbers of those that stand. */
export interface KindCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
}

/** What an import writes, and what that means. */
export interface ImportPlan {
  readonly written: Section;
  /** Keys of records that go altogether. */
  readonly removed: readonly string[];
  /** By kind of fact, as in `bookmark`; what this version cannot read counts as `unreadable`. */
  readonly counts: ReadonlyMap<string, KindCounts>;
}

/** The kind under which records are counted that this version cannot read. */
export const UNREADABLE = 'unreadable';

interface Read {
  readonly kind: string;
  /** Whether it says something: neither cleared nor absent. */
  readonly stands: boolean;
  /** What it says; the whole record where it cannot be read. */
  readonly value: unknown;
  readonly at: Stamp | null;
}

const ABSENT: Read = { kind: '', stands: false, value: null, at: null };

/** Records that were read before: each way of importing asks for the same ones. */
const readBefore = new WeakMap<object, Read>();

function read(key: string, raw: unknown): Read {
  if (raw === undefined) return ABSENT;
  if (typeof raw !== 'object' || raw === null) return readAnew(key, raw);
  const before = readBefore.get(raw);
  const now = before ?? readAnew(key, raw);
  if (before === undefined) readBefore.set(raw, now);
  return now;
}

function readAnew(key: string, raw: unknown): Read {
  const decoded = decodeRecord(key, raw);
  if (!decoded.ok) return { kind: UNREADABLE, stands: true, value: raw, at: null };
  const { value: fact, at } = decoded.register;
  const stands = fact.value !== null && fact.value !== false;
  return { kind: fact.kind, stands, value: fact.value, at };
}

function saysSame(one: Read, other: Read): boolean {
  if (one === other) return true;
  return one.kind === other.kind && textOfRecord(one.value) === textOfRecord(other.value);
}

/** A record that says the same as another but was written later than any, with all its fields. */
function restamped(raw: unknown, at: Stamp): unknown {
  return { ...Object(raw), at };
}

/** A record that says of its fact that it is no more. */
function cleared(raw: unknown, at: Stamp): unknown {
  const record = { ...Object(raw) } as { readonly value?: unknown };
  return { ...record, value: typeof record.value === 'boolean' ? false : null, at };
}

/** The stamp after all those of some sections. */
function stampAfter(sections: readonly Section[], replica: string): Stamp {
  let greatest = 0;
  for (const section of sections) {
    for (const [key, raw] of section) greatest = Math.max(greatest, read(key, raw).at?.[0] ?? 0);
  }
  return [greatest + 1, replica];
}

/** The record that is to stand for a key; undefined for none at all. */
type Choose = (key: string, stored: unknown, given: unknown) => unknown;

function replaced(key: string, stored: unknown, given: unknown, fresh: Stamp): unknown {
  if (stored === undefined) return given;
  const [before, after] = [read(key, stored), read(key, given)];
  if (saysSame(before, after)) return stored;
  return after.at === null ? given : restamped(given, fresh);
}

function chooser(mode: ImportMode, fresh: Stamp): Choose {
  return (key, stored, given) => {
    if (mode === 'merge') {
      if (stored === undefined) return given;
      return given === undefined ? stored : laterRecord(key, stored, given);
    }
    if (given !== undefined) return replaced(key, stored, given, fresh);
    const { at, stands } = read(key, stored);
    if (at !== null) return stands ? cleared(stored, fresh) : stored;
    return mode === 'restore' ? undefined : stored;
  };
}

type Outcome = keyof KindCounts;

/** What is to be told of one record; null where it said nothing and says nothing. */
function outcomeOf(key: string, stored: unknown, chosen: unknown): [string, Outcome] | null {
  const [before, after] = [read(key, stored), read(key, chosen)];
  const kind = after.stands ? after.kind : before.kind;
  if (!before.stands) return after.stands ? [kind, 'added'] : null;
  if (!after.stands) return [kind, 'removed'];
  return [kind, saysSame(before, after) ? 'kept' : 'changed'];
}

const NONE: KindCounts = { added: 0, changed: 0, removed: 0, kept: 0 };

/** What importing a section of a backup into what is stored would write and mean. */
export function planImport(
  stored: Section,
  given: Section,
  mode: ImportMode,
  replica: string,
): ImportPlan {
  const choose = chooser(mode, stampAfter([stored, given], replica));
  const written = new Map<string, unknown>();
  const removed: string[] = [];
  const counts = new Map<string, KindCounts>();
  for (const key of new Set([...stored.keys(), ...given.keys()])) {
    const before = stored.get(key);
    const chosen = choose(key, before, given.get(key));
    if (chosen === undefined) removed.push(key);
    else if (chosen !== before) written.set(key, chosen);
    const outcome = outcomeOf(key, before, chosen);
    if (outcome === null) continue;
    const [kind, what] = outcome;
    const known = counts.get(kind) ?? NONE;
    counts.set(kind, { ...known, [what]: known[what] + 1 });
  }
  return { written, removed, counts };
}
