import { create } from 'zustand';

/** One sentence about what an act did, for a toast. */
export interface Notice {
  /** Grows by one a notice. */
  readonly id: number;
  readonly text: string;
  readonly canUndo: boolean;
  /** Whether it tells of an act taken back, which can be done again. */
  readonly canRedo: boolean;
}

export interface Notices {
  /** The last notice until it is dismissed. */
  readonly notice: Notice | null;
  readonly lastId: number;
}

/** An empty list of notices, as zustand's hook and store in one. */
export function createNoticesStore() {
  return create<Notices>()(() => ({ notice: null, lastId: 0 }));
}

export type NoticesStore = ReturnType<typeof createNoticesStore>;

export const useNotices = createNoticesStore();

function show(notices: NoticesStore, notice: Omit<Notice, 'id'>): void {
  notices.setState(({ lastId }) => ({
    notice: { id: lastId + 1, ...notice },
    lastId: lastId + 1,
  }));
}

/** Shows a notice in place of the one before. */
export function showNotice(text: string, canUndo: boolean, notices = useNotices): void {
  show(notices, { text, canUndo, canRedo: false });
}

/** Shows that an act was taken back, with the way to do it again. */
export function showUndone(text: string, notices: NoticesStore): void {
  show(notices, { text, canUndo: false, canRedo: true });
}

/** Takes a notice away, unless another has taken its place. */
export function dismissNotice(id: number, notices = useNotices): void {
  if (notices.getState().notice?.id === id) notices.setState({ notice: null });
}
