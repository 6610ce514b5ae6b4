import { create } from 'zustand';
import { EMPTY_SHELF, type Shelf } from '#domain/shelf/shelf.ts';

/** What the reader owns, as the screen reads it; maps and sets are replaced, never changed. */
export interface ShelfState extends Shelf {
  /** `opening` until what is stored was read or turned out unreadable. */
  readonly status: 'opening' | 'ready';
  /** Grows with every change of what the reader owns. */
  readonly version: number;
  /** How many steps the history holds; undefined before that is known. */
  readonly stepCount?: number;
}

const OPENING_SHELF: ShelfState = { ...EMPTY_SHELF, status: 'opening', version: 0 };

/** A shelf that is still opening, as zustand's hook and store in one. */
export function createShelfStore() {
  return create<ShelfState>()(() => OPENING_SHELF);
}

export type ShelfStore = ReturnType<typeof createShelfStore>;

/** The reader's shelf. Only `shelf-records` writes it. */
export const useShelf = createShelfStore();
