import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { RowSwipes } from '#parts/row-swipes.tsx';
import { toggleSelected } from '#state/selection.ts';
import { setBookmarked, setRead } from '#state/shelf-actions.ts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useCallback } from 'react';
import { paperOf } from './paper-of.ts';

/** Swipes over the rows of the list, bound to the bundle's papers; a row that is held is selected. */
export function PhoneSwipes({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const client = useQueryClient();
  const onBookmark = useCallback(
    (id: PaperId, bookmarked: boolean) => void bookmark(client, bundle, id, bookmarked),
    [client, bundle],
  );
  return <RowSwipes onBookmark={onBookmark} onRead={markAsRead} onHold={toggleSelected} />;
}

async function bookmark(
  client: QueryClient,
  bundle: Bundle,
  id: PaperId,
  bookmarked: boolean,
): Promise<void> {
  const paper = await paperOf(client, bundle, id);
  if (paper !== null) setBookmarked(paper, bookmarked);
}

function markAsRead(id: PaperId, read: boolean): void {
  setRead({ id }, read, 'hand');
}
