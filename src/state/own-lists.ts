import { usualSort } from '#domain/query/address.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { currentPlace, linkTo, openView } from './address.ts';

/** Shows a list of the reader's own from its top. */
export function openList(id: ListId): void {
  openView('list', usualSort('list'), id);
}

/** The link that leads to a list, with the present filters. */
export function linkToList(list: ListId): string {
  const sort = usualSort('list');
  const { address } = currentPlace();
  return linkTo({ ...address, view: 'list', list, sort, progress: null, paper: null });
}
