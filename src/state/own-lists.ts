import { usualSort, withoutFilters } from '#domain/query/address.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { currentPlace, linkTo, openView, visit } from './address.ts';
import { NO_POSITION } from './history-position.ts';

/** Shows a list of the reader's own from its top. */
export function openList(id: ListId): void {
  openView('list', usualSort('list'), id);
}

/** Shows a list that was just made. It holds nothing that could be filtered. */
export function openNewList(list: ListId): void {
  const { address, openings } = currentPlace();
  const sort = usualSort('list');
  visit(
    { ...withoutFilters(address), view: 'list', list, sort, progress: null, paper: null },
    'push',
    NO_POSITION,
    { shared: '', openings: openings + 1 },
  );
}

/** The link that leads to a list, with the present filters. */
export function linkToList(list: ListId): string {
  const sort = usualSort('list');
  const { address } = currentPlace();
  return linkTo({ ...address, view: 'list', list, sort, progress: null, paper: null });
}
