import {
  array,
  boolean,
  fallback,
  looseObject,
  nullable,
  number,
  parse,
  picklist,
  record,
  string,
} from 'valibot';
import { create } from 'zustand';
import { APPEARANCE, type Appearance } from './appearance.ts';
import { keepPreferences, keptPreferences } from './kept-preferences.ts';
import { READ_POLICIES, type ReadPolicy } from './read-policy.ts';

/** Small choices that apply before the first paint; losing them costs the reader little. */
export interface Preferences extends Appearance {
  /** Width of the list in CSS pixels, 320 to 640. */
  readonly listWidth: number;
  /** Whether the first visit's hint was closed. */
  readonly hintDismissed: boolean;
  /** When a paper counts as read. */
  readonly readPolicy: ReadPolicy;
  /** The keys that the reader gave commands, by the command's name; null means its first ones. */
  readonly keys: Readonly<Record<string, readonly string[] | null>>;
  /** Whether keys without Ctrl, ⌘ or Alt do anything. */
  readonly singleKeys: boolean;
  /** The format that papers were last cited in, by its id. */
  readonly citeFormat: string;
  /** Whether notes and tags go with what is cited. */
  readonly citeNotes: boolean;
}

/** Each bad field falls back alone; unknown ones, of later versions, are kept. */
const schema = looseObject({
  listWidth: fallback(number(), 440),
  hintDismissed: fallback(boolean(), false),
  readPolicy: fallback(picklist(READ_POLICIES), 'time'),
  keys: fallback(record(string(), fallback(nullable(array(string())), null)), {}),
  singleKeys: fallback(boolean(), true),
  citeFormat: fallback(string(), ''),
  citeNotes: fallback(boolean(), false),
  theme: oneOf(APPEARANCE.theme),
  textSize: oneOf(APPEARANCE.textSize),
  measure: oneOf(APPEARANCE.measure),
  leading: oneOf(APPEARANCE.leading),
  typeface: oneOf(APPEARANCE.typeface),
  density: oneOf(APPEARANCE.density),
});

/** One of some values, the first where it is none of them. */
function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return fallback(picklist(values), () => values[0]);
}

function decodePreferences(fields: Readonly<Record<string, unknown>>): Preferences {
  const decoded = parse(schema, fields);
  return { ...decoded, listWidth: Math.min(Math.max(decoded.listWidth, 320), 640) };
}

/** Preferences as read from this browser, as zustand's hook and store in one. */
export function createPreferencesStore() {
  return create<Preferences>()(() => decodePreferences(keptPreferences()));
}

export const usePreferences = createPreferencesStore();

/** Changes some preferences and keeps them in this browser where it lets us. */
export function setPreferences(change: Partial<Preferences>, store = usePreferences): void {
  // Another tab may have kept other choices meanwhile.
  const fields = { ...store.getState(), ...keptPreferences(), ...change };
  store.setState(decodePreferences(fields));
  keepPreferences(store.getState());
}

/** Takes over what another tab has kept. */
export function rereadPreferences(store = usePreferences): void {
  store.setState(decodePreferences({ ...store.getState(), ...keptPreferences() }));
}
