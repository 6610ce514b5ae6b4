/**
 * What a reader can choose of the screen's look, each with its values, the usual one first. On the
 * document's root a choice stands as `data-` and its name, the usual one as nothing; app/tokens.css
 * says what it means.
 */
export const APPEARANCE = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  textSize: ['medium', 'smallest', 'small', 'large', 'largest'],
  measure: ['medium', 'narrow', 'wide'],
  leading: ['medium', 'tight', 'loose'],
  typeface: ['serif', 'sans'],
  density: ['comfortable', 'compact', 'titles'],
} as const;

/** The look of the screen, as chosen. */
export type Appearance = {
  readonly [Name in keyof typeof APPEARANCE]: (typeof APPEARANCE)[Name][number];
};

/** The look before anything is chosen. */
export const USUAL_APPEARANCE: Appearance = {
  theme: 'system',
  textSize: 'medium',
  measure: 'medium',
  leading: 'medium',
  typeface: 'serif',
  density: 'comfortable',
};

/** Gives the document the look that some fields name; what they do not name rightly is as usual. */
export function showAppearance(
  root: Pick<HTMLElement, 'dataset'>,
  fields: Readonly<Record<string, unknown>>,
): void {
  for (const [name, [, ...values]] of Object.entries<readonly string[]>(APPEARANCE)) {
    const value = values.find((one) => one === fields[name]);
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
