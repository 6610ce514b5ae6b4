import { usualSort } from '#domain/query/address.ts';
import type { View } from '#domain/query/view.ts';
import { linkTo, openView, useAddress, usePlace } from '#state/address.ts';
import { onPlainClick } from '#ui/plain-click.ts';
import type { MouseEvent } from 'react';

interface ViewLink {
  readonly href: string;
  readonly 'aria-current': 'page' | undefined;
  readonly onClick: (event: MouseEvent) => void;
}

/** The view on the screen; null where a list that a link brought is in its place. */
export function useCurrentView(): View | null {
  return usePlace(({ shared, address }) => (shared === '' ? address.view : null));
}

/** What makes a link one that opens a view. */
export function useViewLink(view: View): ViewLink {
  const address = useAddress();
  const sort = usualSort(view);
  const isCurrent = useCurrentView() === view;
  return {
    href: linkTo({ ...address, view, sort, paper: null }),
    'aria-current': isCurrent ? 'page' : undefined,
    onClick: onPlainClick(() => openView(view, sort)),
  };
}
