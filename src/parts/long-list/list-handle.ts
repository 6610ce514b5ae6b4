import type { VirtualizerHandle } from 'virtua';

/** What whoever works with a list needs of its rows; offsets are counted from the list's top, in pixels. */
export type ListHandle = Pick<
  VirtualizerHandle,
  | 'scrollOffset'
  | 'viewportSize'
  | 'findItemIndex'
  | 'getItemOffset'
  | 'getItemSize'
  | 'scrollToIndex'
>;
