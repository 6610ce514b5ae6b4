import { decodeRecord } from '../shelf/decode.ts';
import type { Register } from '../shelf/register.ts';
import { encodeRevision } from '../shelf/revision.ts';
import type { Note } from '../shelf/shelf.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Section } from './backup.ts';
import { laterRecord } from './later-record.ts';

/** What the keys of all notes begin with. */
const NOTES = 'note:';

/** A note that stands, in a record of its key. */
interface StandingNote extends Register<Note> {
  readonly paper: PaperId;
}

function noteOf(key: string, raw: unknown): StandingNote | null {
  const decoded = decodeRecord(key, raw);
  if (!decoded.ok) return null;
  const { value: fact, at } = decoded.register;
  return fact.kind === 'note' && fact.value !== null
    ? { paper: fact.id, value: fact.value, at }
    : null;
}

/**
 * Of the facts of two libraries that are merged the notes that another device's text takes the place of, as
 * records of revisions, but for those that `history` has. What one device replaces it keeps itself; of two
 * that wrote apart, neither knew the other's text. `now` is in ms since 1970.
 */
export function outdoneNotes(one: Section, other: Section, history: Section, now: number): Section {
  const kept = new Map<string, unknown>();
  for (const [key, raw] of one) {
    // Records of all other kinds need not be read for it.
    const twin = key.startsWith(NOTES) ? other.get(key) : undefined;
    if (twin === undefined) continue;
    const isLater = laterRecord(key, raw, twin) === raw;
    const [winner, loser] = isLater ? [raw, twin] : [twin, raw];
    const note = noteOf(key, loser);
    if (note === null || writerOf(key, winner) === note.at[1]) continue;
    const [name, revision] = encodeRevision(note.paper, note, now);
    if (!history.has(name)) kept.set(name, revision);
  }
  return kept;
}

/** The browser profile that wrote a record; null where it cannot be read. */
function writerOf(key: string, raw: unknown): string | null {
  const decoded = decodeRecord(key, raw);
  return decoded.ok ? decoded.register.at[1] : null;
}
