import { isFreeName, tidyName } from './name.ts';
import type { ListId, NamedList } from './named-list.ts';

/**
 * Why a list cannot have a name, in words, as far as other lists are concerned; null where it can.
 * `id` is the list that is to have it; null for a new one.
 */
export function takenListName(
  lists: ReadonlyMap<ListId, NamedList>,
  id: ListId | null,
  name: string,
): string | null {
  const isTaken = tidyName(name) !== '' && !isFreeName<ListId | null>(lists, id, name);
  return isTaken ? 'Another list has that name.' : null;
}
