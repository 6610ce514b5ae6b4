import { useRoom } from '#platform/viewport.ts';
import { endCiting, useCiteRequest } from '#state/cite-request.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';

const CiteDialog = lazyPart(
  async () => (await import('#features/cite/cite-dialog.tsx')).CiteDialog,
);

/** The dialog that cites a paper or exports the reading list, while one is asked for. */
export function Citing(): ReactElement | null {
  const request = useCiteRequest((requests) => requests.request);
  const room = useRoom();
  if (request === null) return null;
  return (
    <Suspense fallback={null}>
      <CiteDialog request={request} asSheet={room === 'phone'} onClose={endCiting} />
    </Suspense>
  );
}
