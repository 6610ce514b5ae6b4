import type { ListState } from '#domain/shelf/list-state.ts';

/** The states of papers on the reading list as the screen names them. */
export const LIST_STATE_NAMES: Readonly<Record<ListState, string>> = {
  'to-read': 'To read',
  reading: 'Reading',
  done: 'Done',
};
