import { boundParts } from '#data/bound-parts.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Keeps what is in memory of the papers within bounds, for as long as the app is shown. */
export function useBoundedParts(): void {
  const client = useQueryClient();
  useEffect(() => boundParts(client), [client]);
}
