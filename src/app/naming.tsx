import { endNaming, useNameRequest } from '#state/name-request.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';

const NameDialog = lazyPart(async () => (await import('#parts/name-dialog.tsx')).NameDialog);

/** The dialog that asks for another name, while there is something to rename. */
export function Naming(): ReactElement | null {
  const request = useNameRequest((requests) => requests.request);
  if (request === null) return null;
  return (
    <Suspense fallback={null}>
      <NameDialog request={request} onClose={endNaming} />
    </Suspense>
  );
}
