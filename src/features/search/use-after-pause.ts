import { useEffect, useState } from 'react';

/** Whether a value has stayed the same for a time, in ms; the first one has from the start. */
export function useAfterPause(value: string, pause: number): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled === value;
}
