import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#testing/memory-storage.ts';
import { USUAL_APPEARANCE } from './appearance.ts';
import { createPreferencesStore, rereadPreferences, setPreferences } from './preferences.ts';

const KEY = 'lectern.preferences';
const USUAL = {
  listWidth: 440,
  hintDismissed: false,
  readPolicy: 'time',
  keys: {},
  singleKeys: true,
  citeFormat: '',
  citeNotes: false,
  ...USUAL_APPEARANCE,
};
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('document', { baseURI: 'https://papers.test/' });
  vi.stubGlobal('localStorage', memoryStorage(kept));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('preferences', () => {
  it('start from the defaults and are kept', () => {
    const store = createPreferencesStore();
    expect(store.getState()).toEqual(USUAL);
    setPreferences({ listWidth: 500 }, store);
    setPreferences({ hintDismissed: true }, store);
    setPreferences({ readPolicy: 'hand' }, store);
    setPreferences({ theme: 'sepia', textSize: 'large' }, store);
    expect(createPreferencesStore().getState()).toEqual({
      ...USUAL,
      listWidth: 500,
      hintDismissed: true,
      readPolicy: 'hand',
      theme: 'sepia',
      textSize: 'large',
    });
  });

  it('stay within the widths that the layout allows', () => {
    const store = createPreferencesStore();
    setPreferences({ listWidth: 5_000 }, store);
    expect(store.getState().listWidth).toBe(640);
    setPreferences({ listWidth: 1 }, store);
    expect(store.getState().listWidth).toBe(320);
  });

  it('fall back field by field and keep what they do not know', () => {
    kept.set(KEY, '{"listWidth":"wide","readPolicy":"never","measure":"wide","voice":"low"}');
    const store = createPreferencesStore();
    expect(store.getState()).toEqual({ ...USUAL, measure: 'wide', voice: 'low' });
    setPreferences({ listWidth: 400 }, store);
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({
      ...USUAL,
      listWidth: 400,
      measure: 'wide',
      voice: 'low',
    });
  });

  it('fall back command by command where keys are kept', () => {
    kept.set(KEY, '{"keys":{"cite":["q"],"undo":7,"triage":[8],"later":["w"]},"singleKeys":0}');
    expect(createPreferencesStore().getState()).toMatchObject({
      keys: { cite: ['q'], undo: null, triage: null, later: ['w'] },
      singleKeys: true,
    });
    kept.set(KEY, '{"keys":["j"],"singleKeys":false}');
    expect(createPreferencesStore().getState()).toMatchObject({ keys: {}, singleKeys: false });
  });

  it.each(['{"listWidth":', 'null', '[]', '7'])('are the defaults where %s is kept', (text) => {
    kept.set(KEY, text);
    expect(createPreferencesStore().getState()).toEqual(USUAL);
  });

  it('of two tabs do not undo each other, and one follows the other when told', () => {
    const [one, other] = [createPreferencesStore(), createPreferencesStore()];
    setPreferences({ theme: 'dark' }, one);
    setPreferences({ listWidth: 500 }, other);
    expect(other.getState()).toMatchObject({ theme: 'dark', listWidth: 500 });
    rereadPreferences(one);
    expect(one.getState()).toEqual(other.getState());
  });

  it('work for the page where the browser forbids localStorage', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = createPreferencesStore();
    setPreferences({ hintDismissed: true }, store);
    expect(store.getState().hintDismissed).toBe(true);
  });
});
