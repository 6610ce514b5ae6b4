import type { Style } from './run.ts';

/** How a stretch of a text is set while it is read. */
export interface Setting {
  readonly styles: readonly Style[];
  readonly address: string | null;
  /** How many groups are around it. */
  readonly depth: number;
}

export const UNSTYLED: Setting = { styles: [], address: null, depth: 0 };

/** Styles with one more, unless it is among them. */
export function withStyle(styles: readonly Style[], style: Style | null): readonly Style[] {
  return style === null || styles.includes(style) ? styles : [...styles, style];
}
