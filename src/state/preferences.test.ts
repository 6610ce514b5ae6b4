import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreferencesStore, setPreferences } from './preferences.ts';

const KEY = 'lectern.preferences';
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('document', { baseURI: 'https://papers.test/' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('preferences', () => {
  it('start from the defaults and are kept', () => {
    const store = createPreferencesStore();
    expect(store.getState()).toEqual({ listWidth: 440, hintDismissed: false });
    setPreferences({ listWidth: 500 }, store);
    setPreferences({ hintDismissed: true }, store);
    expect(createPreferencesStore().getState()).toEqual({ listWidth: 500, hintDismissed: true });
  });

  it('stay within the widths that the layout allows', () => {
    const store = createPreferencesStore();
    setPreferences({ listWidth: 5_000 }, store);
    expect(store.getState().listWidth).toBe(640);
    setPreferences({ listWidth: 1 }, store);
    expect(store.getState().listWidth).toBe(320);
  });

  it('fall back field by field and keep what they do not know', () => {
    kept.set(KEY, '{"listWidth":"wide","hintDismissed":true,"theme":"sepia"}');
    const store = createPreferencesStore();
    expect(store.getState()).toMatchObject({ listWidth: 440, hintDismissed: true });
    setPreferences({ listWidth: 400 }, store);
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({
      listWidth: 400,
      hintDismissed: true,
      theme: 'sepia',
    });
  });

  it.each(['{"listWidth":', 'null', '[]', '7'])('are the defaults where %s is kept', (text) => {
    kept.set(KEY, text);
    expect(createPreferencesStore().getState()).toMatchObject({
      listWidth: 440,
      hintDismissed: false,
    });
  });

  it('work for the page where the browser forbids localStorage', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = createPreferencesStore();
    setPreferences({ hintDismissed: true }, store);
    expect(store.getState().hintDismissed).toBe(true);
  });
});
