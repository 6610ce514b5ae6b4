import { numberedPaper } from './builders.ts';

/** The record of a step that marked a paper as read, as storage or a file holds it. */
export function rawStep(changed: number, further: object = {}): Record<string, unknown> {
  const changes = [{ key: `read:${numberedPaper(1).id}`, before: false, after: true }];
  const plain = { said: 'Marked as read', time: 7, session: null, left: [], papers: [] };
  return { schema: 1, ...plain, changes, undone: false, acted: 3, changed, ...further };
}
