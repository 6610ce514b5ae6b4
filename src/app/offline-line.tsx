import { useConnection, watchConnection } from '#data/connection.ts';
import { Banner } from '#ui/banner.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect } from 'react';

/** What still works while the site cannot be reached; it goes by itself. */
export function OfflineLine(): ReactElement | null {
  const client = useQueryClient();
  const lost = useConnection((connection) => connection.lost);
  useEffect(() => watchConnection(client), [client]);
  if (!lost) return null;
  return (
    <Banner role="status" quiet>
      You are offline. All that is on this device can be read, and what you mark is kept here.
    </Banner>
  );
}
