import { type Bundle, fetchBundle } from '#data/bundle-queries.ts';
import { onReturn } from '#platform/on-return.ts';
import { useEffect, useState } from 'react';

/** The site is asked for new papers at most this often, in ms. */
const LEAST_APART = 10 * 60_000;

/** Papers published since the page was opened, asked for when the reader comes back; or null. */
export function useNewerBundle(shown: Bundle): Bundle | null {
  const [newest, setNewest] = useState<Bundle | null>(null);
  useEffect(
    () =>
      onReturn(LEAST_APART, () => {
        // Where it cannot be had, it is asked for again another time.
        fetchBundle().then(setNewest, () => undefined);
      }),
    [],
  );
  return newest?.manifestHash === shown.manifestHash ? null : newest;
}
