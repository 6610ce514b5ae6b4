import {
  array,
  boolean,
  custom,
  exactOptional,
  fallback,
  type GenericSchema,
  is,
  literal,
  looseObject,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  string,
  tuple,
  variant,
} from 'valibot';
import type { PaperLink } from '../cite/paper-link.ts';
import { type CalendarDay, parseCalendarDay } from '../paper/calendar-day.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { isListId, type NamedList } from './named-list.ts';
import { isOrderKey, type OrderKey } from './order-key.ts';
import type { Register, Stamp } from './register.ts';
import { isSearchId, type SavedSearch } from './saved-search.ts';
import { factKey } from './fact.ts';
import { type Bookmark, type Fact, type Note, SHELF_SCHEMA } from './shelf.ts';
import { isTagId, type Tag } from './tag.ts';

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
export const COUNTER_LIMIT = 2 ** 52;
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
const readingPart = custom<number | string | null>((input) => !is(looseObject({}), input));
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
  // Read anew where they cannot be read.
  readings: exactOptional(fallback(array(tuple([number(), array(readingPart)])), [])),
});
const bookmark: GenericSchema<Bookmark> = looseObject({ order: orderKey });
const progress = picklist(['reading', 'done']);
const note: GenericSchema<Note> = looseObject({ text: string() });
const tag: GenericSchema<Tag> = looseObject({ name: string(), colour: string() });
const list: GenericSchema<NamedList> = looseObject({ name: string(), order: orderKey });
const search: GenericSchema<SavedSearch> = looseObject({
  name: string(),
  address: string(),
  order: orderKey,
});
// What leads elsewhere than to the web is damaged, or forged: it must not become a link.
const webAddress = pipe(string(), regex(/^https?:\/\//i));
const link: GenericSchema<PaperLink> = variant('kind', [
  looseObject({ kind: literal('arxiv'), id: string(), version: exactOptional(number()) }),
  looseObject({ kind: literal('doi'), id: string() }),
  looseObject({ kind: literal('web'), address: webAddress }),
]);
/** When a value was written, as a record holds it. */
export const stampSchema = custom<Stamp>(
  (input) =>
    Array.isArray(input) && input.length === 2 && isCounter(input[0]) && is(string(), input[1]),
);
const schema = custom<typeof SHELF_SCHEMA>((input) => input === SHELF_SCHEMA);
const newerSchema = custom<number>((input) => is(number(), input) && input > SHELF_SCHEMA);

/** Whether something can be a Lamport counter. */
export function isCounter(input: unknown): boolean {
  return is(number(), input) && Number.isInteger(input) && input >= 0 && input <= COUNTER_LIMIT;
}

const newerRecord = looseObject({ schema: newerSchema });

export const UNREADABLE_FAULT: DecodeFault = {
  code: 'unreadable',
  message: 'This record is damaged and was left as it is.',
};
export const NEWER_FAULT: DecodeFault = {
  code: 'newer',
  message: 'A newer version wrote this record; reload to use it.',
};

const UNREADABLE: Decoded = { ok: false, fault: UNREADABLE_FAULT };
const NEWER: Decoded = { ok: false, fault: NEWER_FAULT };

type Decode = (id: string, raw: unknown) => Decoded;

/** Decodes records of such values; `factOf` gives null for an id of another form. */
function decoder<Value>(
  value: GenericSchema<Value>,
  factOf: (id: string, value: Value) => Fact | null,
): Decode {
  const record: GenericSchema<{ readonly value: Value; readonly at: Stamp }> = looseObject({
    schema,
    value,
    at: stampSchema,
  });
  return (id, raw) => {
    if (!is(record, raw)) return UNREADABLE;
    const fact = factOf(id, raw.value);
    return fact === null ? UNREADABLE : { ok: true, register: { value: fact, at: raw.at } };
  };
}

function ofPaper<Value>(
  value: GenericSchema<Value>,
  factOf: (id: PaperId, value: Value) => Fact | null,
): Decode {
  return decoder(value, (id, given) => (is(paperId, id) ? factOf(id, given) : null));
}

/** Decodes what is said of a paper and what it hangs on, whose ids a slash parts. */
function ofPair<Other extends string, Value>(
  value: GenericSchema<Value>,
  isOther: (text: string) => text is Other,
  factOf: (id: PaperId, other: Other, value: Value) => Fact,
): Decode {
  return decoder(value, (ids, given) => {
    const [id, other = '', ...rest] = ids.split('/');
    const isPair = is(paperId, id) && isOther(other) && rest.length === 0;
    return isPair ? factOf(id, other, given) : null;
  });
}

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['bookmark', ofPaper(nullable(bookmark), (id, value) => ({ kind: 'bookmark', id, value }))],
  ['progress', ofPaper(nullable(progress), (id, value) => ({ kind: 'progress', id, value }))],
  ['read', ofPaper(boolean(), (id, value) => ({ kind: 'read', id, value }))],
  ['hidden', ofPaper(boolean(), (id, value) => ({ kind: 'hidden', id, value }))],
  ['note', ofPaper(nullable(note), (id, value) => ({ kind: 'note', id, value }))],
  ['link', ofPaper(nullable(link), (id, value) => ({ kind: 'link', id, value }))],
  [
    'paper',
    ofPaper(nullable(paper), (id, value) =>
      value === null || value.id === id ? { kind: 'paper', id, value } : null,
    ),
  ],
  ['tag', decoder(nullable(tag), (id, value) => (isTagId(id) ? { kind: 'tag', id, value } : null))],
  [
    'search',
    decoder(nullable(search), (id, value) =>
      isSearchId(id) ? { kind: 'search', id, value } : null,
    ),
  ],
  [
    'tagged',
    ofPair(boolean(), isTagId, (id, of, value) => ({ kind: 'tagged', id, tag: of, value })),
  ],
  [
    'list',
    decoder(nullable(list), (id, value) => (isListId(id) ? { kind: 'list', id, value } : null)),
  ],
  [
    'listed',
    ofPair(nullable(bookmark), isListId, (id, of, value) => ({
      kind: 'listed',
      id,
      list: of,
      value,
    })),
  ],
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
  return decode(id ?? '', raw);
}

/** The record of a register, by its key, in the schema of this version. */
export function encodeRecord({ value: fact, at }: Register<Fact>): readonly [string, unknown] {
  return [factKey(fact), { schema: SHELF_SCHEMA, value: fact.value, at }];
}
