import { boolean, fallback, looseObject, number, parse } from 'valibot';
import { create } from 'zustand';
import { keepText, keptText } from '#platform/kept-text.ts';

/** Small choices that apply before the first paint; losing them costs the reader little. */
export interface Preferences {
  /** Width of the list in CSS pixels, 320 to 640. */
  readonly listWidth: number;
  /** Whether the first visit's hint was closed. */
  readonly hintDismissed: boolean;
}

const KEPT_AS = 'preferences';
const DEFAULTS: Preferences = { listWidth: 440, hintDismissed: false };

/** Each bad field falls back alone; unknown ones, of later versions, are kept. */
const schema = fallback(
  looseObject({
    listWidth: fallback(number(), DEFAULTS.listWidth),
    hintDismissed: fallback(boolean(), DEFAULTS.hintDismissed),
  }),
  { ...DEFAULTS },
);

function decodePreferences(raw: unknown): Preferences {
  const decoded = parse(schema, raw);
  return { ...decoded, listWidth: Math.min(Math.max(decoded.listWidth, 320), 640) };
}

function readPreferences(): Preferences {
  try {
    return decodePreferences(JSON.parse(keptText(KEPT_AS) ?? '{}'));
  } catch {
    // Torn text is worth no word to the reader: these are choices of a moment.
    return DEFAULTS;
  }
}

/** Preferences as read from this browser, as zustand's hook and store in one. */
export function createPreferencesStore() {
  return create<Preferences>()(readPreferences);
}

export const usePreferences = createPreferencesStore();

/** Changes some preferences and keeps them in this browser where it lets us. */
export function setPreferences(change: Partial<Preferences>, store = usePreferences): void {
  store.setState(decodePreferences({ ...store.getState(), ...change }));
  keepText(KEPT_AS, JSON.stringify(store.getState()));
}
