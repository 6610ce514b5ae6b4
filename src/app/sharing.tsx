import type { PaperId } from '#domain/paper/paper.ts';
import { useListName } from '#parts/use-list-name.ts';
import { useRoom } from '#platform/viewport.ts';
import { usePlace } from '#state/address.ts';
import { registerCommands } from '#state/commands.ts';
import { askToShareKept, endSharing, useShareRequest } from '#state/share-request.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect } from 'react';

const ShareDialog = lazyPart(
  async () => (await import('#features/shared-list/share-dialog.tsx')).ShareDialog,
);

interface SharingProps {
  /** The papers of the reader's list that are shown; null in other views. */
  readonly listed: readonly PaperId[] | null;
}

/** The command that shares the list on the screen, and the dialog while one is asked for. */
export function Sharing({ listed }: SharingProps): ReactElement | null {
  const request = useShareRequest((requests) => requests.request);
  const name = useListName();
  const isOwn = usePlace(({ shared }) => shared === '');
  const room = useRoom();
  useEffect(() => {
    const ids = isOwn ? (listed ?? []) : [];
    const share = (): void => askToShareKept(name, ids);
    const obstacle = (): string | null =>
      ids.length > 0 ? null : 'Open a list of yours that holds papers first.';
    return registerCommands({ 'share-list': { run: share, obstacle } });
  }, [name, isOwn, listed]);
  if (request === null) return null;
  return (
    <Suspense fallback={null}>
      <ShareDialog request={request} asSheet={room === 'phone'} onClose={endSharing} />
    </Suspense>
  );
}
