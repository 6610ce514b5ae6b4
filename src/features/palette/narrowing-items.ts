import { isFiltered, SORTS, withoutFilters } from '#domain/query/address.ts';
import { chipsOf } from '#domain/query/chips.ts';
import {
  hasFilterPieces,
  withFiltersAsText,
  withTextAsFilters,
} from '#domain/query/filters-as-text.ts';
import { parse } from '#domain/query/parse.ts';
import { isOwnList } from '#domain/query/view.ts';
import { LIST_STATES } from '#domain/shelf/list-state.ts';
import { LIST_STATE_NAMES } from '#parts/list-state-names.ts';
import { ORDER_NAMES } from '#parts/order-names.ts';
import { changeAddress, currentPlace, visit } from '#state/address.ts';
import type { PaletteItem } from './palette-item.ts';

/** What can be done about what the list shows, and in what order. */
export function narrowingItems(): readonly PaletteItem[] {
  const { address, shared } = currentPlace();
  if (shared !== '' || address.view === 'history') return [];
  return [...filterItems(), ...orderItems(), ...progressItems()];
}

function filterItems(): readonly PaletteItem[] {
  const { address } = currentPlace();
  const { text, from, to, authors, tags } = address;
  const chips = chipsOf(address).map(({ key, removeLabel, without }) =>
    item(`remove ${key}`, removeLabel, 'drop filter', () => changeAddress(without, 'push')),
  );
  const hasFilters = from !== null || to !== null || authors.length > 0 || tags.length > 0;
  if (isFiltered(address))
    chips.unshift({
      ...item('clear-filters', 'Clear filters', 'drop remove reset all search', () =>
        visit(withoutFilters(address), 'push'),
      ),
      isMinor: false,
    });
  if (hasFilters)
    chips.push(
      item('write-as-search', 'Write the filters as a search', 'query', () =>
        visit(withFiltersAsText(address), 'push'),
      ),
    );
  else if (hasFilterPieces(parse(text).pieces))
    chips.push(
      item('show-as-filters', 'Show the search as filters', 'query', () =>
        visit(withTextAsFilters(address), 'push'),
      ),
    );
  return chips;
}

function orderItems(): readonly PaletteItem[] {
  const { view } = currentPlace().address;
  return SORTS.filter((sort) => sort !== 'own' || isOwnList(view)).map((sort) =>
    item(`order ${sort}`, `Order: ${ORDER_NAMES[sort]}`, 'sort by first relevance', () =>
      changeAddress({ sort }, 'push'),
    ),
  );
}

function progressItems(): readonly PaletteItem[] {
  if (currentPlace().address.view !== 'reading-list') return [];
  return [
    item('show all', 'Show: All', 'reading list state', () =>
      changeAddress({ progress: null }, 'push'),
    ),
    ...LIST_STATES.map((progress) =>
      item(`show ${progress}`, `Show: ${LIST_STATE_NAMES[progress]}`, 'reading list state', () =>
        changeAddress({ progress }, 'push'),
      ),
    ),
  ];
}

function item(id: string, title: string, also: string, run: () => void): PaletteItem {
  return { id, title, also, note: '', hasKey: false, isMinor: true, run };
}
