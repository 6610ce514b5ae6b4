import {
  array,
  boolean,
  custom,
  type GenericSchema,
  is,
  looseObject,
  nullable,
  number,
  string,
} from 'valibot';
import { type CalendarDay, parseCalendarDay } from '../paper/calendar-day.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { isOrderKey, type OrderKey } from './order-key.ts';
import type { Register, Stamp } from './register.ts';
import { type Bookmark, type Fact, factKey, SHELF_SCHEMA } from './shelf.ts';

/** Why a record is left as it is. */
export interface DecodeFault {
  /** `newer`: written by a later version; `unreadable`: damaged. */
  readonly code: 'newer' | 'unreadable';
  readonly message: string;
}

export type Decoded =
  | { readonly ok: true; readonly register: Register<Fact> }
  | { readonly ok: false; readonly fault: DecodeFault };

/** Far above any honest counter, far enough below 2^53 that it can still be counted on from. */
const COUNTER_LIMIT = 2 ** 52;
const ID_FORM = /^[0-9a-hjkmnp-tv-z]{12}$/;

// Not those of `brand-schemas`, which the first load has: what both used, the bundler would cut out
// of the first load into further files, 0.6 kB more to fetch before the first abstract.
const paperId = custom<PaperId>((input) => is(string(), input) && ID_FORM.test(input));
const calendarDay = custom<CalendarDay>(
  (input) => is(string(), input) && parseCalendarDay(input) !== null,
);
const orderKey = custom<OrderKey>((input) => is(string(), input) && isOrderKey(input));
const source = looseObject({ digest: string(), line: number(), date: calendarDay });
const version = looseObject({
  title: string(),
  authors: array(string()),
  abstract: string(),
  source,
});
const paper: GenericSchema<Paper> = looseObject({
  id: paperId,
  title: string(),
  authors: array(string()),
  othersOmitted: boolean(),
  abstract: string(),
  date: calendarDay,
  dates: array(calendarDay),
  sources: array(source),
  versions: array(version),
});
const bookmark: GenericSchema<Bookmark> = looseObject({ order: orderKey });
const stamp = custom<Stamp>(
  (input) =>
    Array.isArray(input) && input.length === 2 && isCounter(input[0]) && is(string(), input[1]),
);
const schema = custom<typeof SHELF_SCHEMA>((input) => input === SHELF_SCHEMA);
const newerSchema = custom<number>((input) => is(number(), input) && input > SHELF_SCHEMA);

function isCounter(input: unknown): boolean {
  return is(number(), input) && Number.isInteger(input) && input >= 0 && input <= COUNTER_LIMIT;
}

const bookmarkRecord = looseObject({ schema, value: nullable(bookmark), at: stamp });
const readRecord = looseObject({ schema, value: boolean(), at: stamp });
const paperRecord = looseObject({ schema, value: nullable(paper), at: stamp });
const newerRecord = looseObject({ schema: newerSchema });

const UNREADABLE: Decoded = {
  ok: false,
  fault: { code: 'unreadable', message: 'This record is damaged and was left as it is.' },
};
const NEWER: Decoded = {
  ok: false,
  fault: { code: 'newer', message: 'A newer version wrote this record; reload to use it.' },
};

function decodeBookmark(id: PaperId, raw: unknown): Decoded {
  if (!is(bookmarkRecord, raw)) return UNREADABLE;
  return { ok: true, register: { value: { kind: 'bookmark', id, value: raw.value }, at: raw.at } };
}

function decodeRead(id: PaperId, raw: unknown): Decoded {
  if (!is(readRecord, raw)) return UNREADABLE;
  return { ok: true, register: { value: { kind: 'read', id, value: raw.value }, at: raw.at } };
}

function decodePaper(id: PaperId, raw: unknown): Decoded {
  if (!is(paperRecord, raw) || (raw.value !== null && raw.value.id !== id)) return UNREADABLE;
  return { ok: true, register: { value: { kind: 'paper', id, value: raw.value }, at: raw.at } };
}

const DECODERS: ReadonlyMap<string, (id: PaperId, raw: unknown) => Decoded> = new Map([
  ['bookmark', decodeBookmark],
  ['read', decodeRead],
  ['paper', decodePaper],
]);

/**
 * Reads a stored record. What this version does not know how to read is a fault, for the caller to
 * set aside: a later schema or kind of fact as `newer`, anything else as `unreadable`.
 */
export function decodeRecord(key: string, raw: unknown): Decoded {
  if (is(newerRecord, raw)) return NEWER;
  const [kind, id] = key.split(':', 2);
  const decode = DECODERS.get(kind ?? '');
  if (decode === undefined) return NEWER;
  return is(paperId, id) ? decode(id, raw) : UNREADABLE;
}

/** The record of a register, by its key, in the schema of this version. */
export function encodeRecord({ value: fact, at }: Register<Fact>): readonly [string, unknown] {
  return [factKey(fact), { schema: SHELF_SCHEMA, value: fact.value, at }];
}
