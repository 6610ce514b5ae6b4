import { custom, is, looseObject, maxValue, minValue, number, pipe, string } from 'valibot';
import { isPaperId, type PaperId } from '../paper/paper.ts';
import { stampSchema } from './decode.ts';
import type { Register, Stamp } from './register.ts';
import type { Note } from './shelf.ts';

/** An earlier text of a note, which another has taken the place of. */
export interface Revision {
  readonly key: string;
  readonly text: string;
  readonly at: Stamp;
  /** Until when it stood, in ms since 1970 by the device's clock: to be shown, never to order by. */
  readonly until: number;
}

const PREFIX = 'revision:';
const SCHEMA = 1;
/** As many digits as the greatest counter has, so that keys sort as counters do. */
const DIGITS = 16;
/** The last moment that a calendar has, in ms since 1970. */
const LATEST = 8.64e15;

const rawRevision = looseObject({
  schema: custom<typeof SCHEMA>((input) => input === SCHEMA),
  value: looseObject({ text: string() }),
  at: stampSchema,
  until: pipe(number(), minValue(-LATEST), maxValue(LATEST)),
});

/** What the keys of all revisions of one note begin with. */
export function revisionsOf(paper: PaperId): string {
  return `${PREFIX}${paper}/`;
}

/** The paper whose note a record of this key would be a revision of; null where it is something else. */
export function revisedPaper(key: string): PaperId | null {
  if (!key.startsWith(PREFIX)) return null;
  const [paper = ''] = key.slice(PREFIX.length).split('/', 1);
  return isPaperId(paper) ? paper : null;
}

/** The record that keeps a note, by a key that is the same whoever writes it. */
export function encodeRevision(
  paper: PaperId,
  { value, at }: Register<Note>,
  until: number,
): readonly [string, unknown] {
  const key = `${revisionsOf(paper)}${String(at[0]).padStart(DIGITS, '0')}-${at[1]}`;
  return [key, { schema: SCHEMA, value, at, until }];
}

/** Reads a stored revision; null where this version cannot, and leaves it alone. */
export function decodeRevision(key: string, raw: unknown): Revision | null {
  if (revisedPaper(key) === null || !is(rawRevision, raw)) return null;
  return { key, text: raw.value.text, at: raw.at, until: raw.until };
}

/** Of a note's revisions, oldest first, each text once and none that stands now; newest first. */
export function earlierTexts(revisions: readonly Revision[], present: string): readonly Revision[] {
  const seen = new Set([present]);
  return revisions.toReversed().filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
