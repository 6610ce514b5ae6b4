import { usePlace } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';

/** What a list is called that cannot be found on this device. */
const UNKNOWN = 'List';

/** The name of the list that the view is: the reading list, or another. */
export function useListName(): string {
  const id = usePlace(({ address }) => address.list);
  return useShelf(({ lists }) => (id === null ? 'Reading list' : (lists.get(id)?.name ?? UNKNOWN)));
}

/** Whether the list that the view is stands on this device. */
export function useIsListKnown(): boolean {
  const id = usePlace(({ address }) => address.list);
  return useShelf(({ lists }) => id !== null && lists.has(id));
}
