import { type ReactElement, useEffect } from 'react';
import { PrintedList, type PrintedListProps } from './printed-list.tsx';

interface PrintOnceProps extends PrintedListProps {
  readonly onDone: () => void;
}

/** Papers written out for the printer, which are printed as soon as they stand there. */
export function PrintOnce({ onDone, ...list }: PrintOnceProps): ReactElement {
  useEffect(() => {
    addEventListener('afterprint', onDone);
    const timer = setTimeout(() => globalThis.print());
    return () => {
      clearTimeout(timer);
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return <PrintedList {...list} />;
}
