import type { Appearance } from './appearance.ts';
import type { ReadPolicy } from './read-policy.ts';

/** How a thing that the reader can set is called, and its values in the order to show them. */
interface SettingWords<Value extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
}

/** The look of the screen in words. */
export const APPEARANCE_WORDS: {
  readonly [Name in keyof Appearance]: SettingWords<Appearance[Name]>;
} = {
  theme: {
    name: 'Theme',
    options: [
      { value: 'system', name: 'System' },
      { value: 'light', name: 'Light' },
      { value: 'dark', name: 'Dark' },
      { value: 'sepia', name: 'Sepia' },
      { value: 'contrast', name: 'High contrast' },
    ],
  },
  textSize: {
    name: 'Text size',
    options: [
      { value: 'smallest', name: 'Smallest' },
      { value: 'small', name: 'Small' },
      { value: 'medium', name: 'Medium' },
      { value: 'large', name: 'Large' },
      { value: 'largest', name: 'Largest' },
    ],
  },
  typeface: {
    name: 'Typeface',
    options: [
      { value: 'serif', name: 'Serif' },
      { value: 'sans', name: 'Sans' },
    ],
  },
  measure: {
    name: 'Line length',
    options: [
      { value: 'narrow', name: 'Short' },
      { value: 'medium', name: 'Medium' },
      { value: 'wide', name: 'Long' },
    ],
  },
  leading: {
    name: 'Line spacing',
    options: [
      { value: 'tight', name: 'Tight' },
      { value: 'medium', name: 'Medium' },
      { value: 'loose', name: 'Loose' },
    ],
  },
  density: {
    name: 'List density',
    options: [
      { value: 'comfortable', name: 'Comfortable' },
      { value: 'compact', name: 'Compact' },
      { value: 'titles', name: 'Titles' },
    ],
  },
};

/** When a paper counts as read, in words. */
export const READ_POLICY_WORDS: SettingWords<ReadPolicy> = {
  name: 'Marking as read',
  options: [
    { value: 'time', name: 'Open for two seconds' },
    { value: 'open', name: 'On opening' },
    { value: 'scroll', name: 'On scrolling past' },
    { value: 'hand', name: 'Only by hand' },
  ],
};

export const RESET_LOOK = 'Reset to the usual look';
