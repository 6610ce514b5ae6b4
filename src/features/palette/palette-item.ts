/** Something that the palette leads to. */
export interface PaletteItem {
  /** The same for the same thing in every session. */
  readonly id: string;
  readonly title: string;
  /** Further words by which it is found. */
  readonly also?: string;
  /** Its key, its count, or whose it is; empty for nothing. */
  readonly note: string;
  /** Whether the note is a key. */
  readonly hasKey: boolean;
  /** Whether it comes up only where something is typed, or where it was chosen before. */
  readonly isMinor?: boolean;
  readonly run: () => void;
}

/** Items of one kind under their heading. */
export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}
