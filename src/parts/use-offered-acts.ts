import { offerActs, type OfferedAct } from '#state/offered-acts.ts';
import { useEffect, useRef } from 'react';

/** Offers acts to the palette, as they stand at the time, for as long as the component does. */
export function useOfferedActs(acts: readonly OfferedAct[]): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => offerActs(() => latest.current), []);
}
