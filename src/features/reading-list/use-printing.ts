import { currentPlace } from '#state/address.ts';
import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface Printing {
  /** Whether the page is being printed as the whole list. */
  readonly isPrinting: boolean;
  /** Prints the whole list, whatever is open beside it. */
  readonly print: () => void;
}

/**
 * Makes the page ready for the printer. Of the list on the screen only what is near the window is
 * in the page, so that all of it is written out for the time of printing: in pieces where Lectern is
 * asked to print, so that a long list does not hold the page. The browser's own command, which waits
 * for nothing, prints the open paper where there is one, else the list.
 */
export function usePrinting(): Printing {
  const [written, setWritten] = useState<'none' | 'for-browser' | 'for-lectern'>('none');
  useEffect(() => {
    const begin = (): void => {
      if (currentPlace().address.paper !== null) return;
      flushSync(() => setWritten((before) => (before === 'none' ? 'for-browser' : before)));
    };
    const end = (): void => setWritten('none');
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  useEffect(() => {
    if (written !== 'for-lectern') return undefined;
    // The browser's events come back while this call lasts, and must not meet React at work.
    const timer = setTimeout(() => globalThis.print());
    return () => clearTimeout(timer);
  }, [written]);
  const print = (): void => startTransition(() => setWritten('for-lectern'));
  return { isPrinting: written !== 'none', print };
}
