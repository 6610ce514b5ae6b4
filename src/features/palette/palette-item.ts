/** Something that the palette leads to. */
export interface PaletteItem {
  /** The same for the same thing in every session. */
  readonly id: string;
  readonly title: string;
  /** Its key, its count, or whose it is; empty for nothing. */
  readonly note: string;
  /** Whether the note is a key. */
  readonly hasKey: boolean;
  readonly run: () => void;
}

/** Items of one kind under their heading. */
export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}
