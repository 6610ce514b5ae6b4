import { usualSort } from '#domain/query/address.ts';
import { currentPlace, visit } from '#state/address.ts';
import type { PaletteGroup } from './palette-item.ts';

/** The way on for whatever is typed: to look for it in the papers; nothing where only blanks are. */
export function searchGroups(text: string): readonly PaletteGroup[] {
  const words = text.trim();
  if (words === '') return [];
  return [
    {
      name: 'Search',
      items: [
        {
          id: 'search-for',
          title: `Search papers for “${words}”`,
          note: '',
          hasKey: false,
          run: () => searchFor(words),
        },
      ],
    },
  ];
}

function searchFor(text: string): void {
  const { address } = currentPlace();
  // The history holds no papers to be found.
  const place = address.view === 'history' ? { view: 'all' as const, sort: usualSort('all') } : {};
  visit({ ...address, ...place, text, paper: null }, 'push');
}
