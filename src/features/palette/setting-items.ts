import { type Appearance, USUAL_APPEARANCE } from '#state/appearance.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { APPEARANCE_WORDS, READ_POLICY_WORDS, RESET_LOOK } from '#state/setting-words.ts';
import type { PaletteItem } from './palette-item.ts';

/** What else the settings go by. */
const ALSO: Readonly<Record<keyof Appearance, string>> = {
  theme: 'mode colours appearance look',
  textSize: 'font letters bigger smaller zoom look',
  typeface: 'font letters look',
  measure: 'width measure columns look',
  leading: 'leading height look',
  density: 'rows abstracts look',
};

const NAMES: readonly (keyof Appearance)[] = [
  'theme',
  'textSize',
  'typeface',
  'measure',
  'leading',
  'density',
];

/** All that the reader can set, value by value. */
export function settingItems(): readonly PaletteItem[] {
  const { readPolicy, singleKeys } = usePreferences.getState();
  const { name, options } = READ_POLICY_WORDS;
  return [
    ...NAMES.flatMap(appearanceItems),
    setting('look', RESET_LOOK, 'default appearance settings', false, () =>
      setPreferences(USUAL_APPEARANCE),
    ),
    ...options.map((option) =>
      setting(
        `marking ${option.value}`,
        `${name}: ${option.name}`,
        'when papers count',
        option.value === readPolicy,
        () => setPreferences({ readPolicy: option.value }),
      ),
    ),
    setting(
      'single-keys',
      `Turn shortcuts of single keys ${singleKeys ? 'off' : 'on'}`,
      'keyboard',
      false,
      () => setPreferences({ singleKeys: !singleKeys }),
    ),
  ];
}

function appearanceItems(of: keyof Appearance): readonly PaletteItem[] {
  const { name, options } = APPEARANCE_WORDS[of];
  const current = usePreferences.getState()[of];
  return options.map((option) =>
    setting(
      `${of} ${option.value}`,
      `${name}: ${option.name}`,
      ALSO[of],
      option.value === current,
      () => setPreferences({ [of]: option.value }),
    ),
  );
}

function setting(
  id: string,
  title: string,
  also: string,
  isChosen: boolean,
  run: () => void,
): PaletteItem {
  const note = isChosen ? 'As it is now' : '';
  return { id: `setting ${id}`, title, also, note, hasKey: false, isMinor: true, run };
}
