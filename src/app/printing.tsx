import { endPrinting, usePrintRequest } from '#state/print-request.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';

const PrintOnce = lazyPart(
  async () => (await import('#features/reading-list/print-once.tsx')).PrintOnce,
);

/** A list that is being printed, whatever list it is. */
export function Printing(): ReactElement | null {
  const request = usePrintRequest((requests) => requests.request);
  if (request === null) return null;
  return (
    <Suspense fallback={null}>
      <PrintOnce name={request.name} papers={request.papers} onDone={endPrinting} />
    </Suspense>
  );
}
