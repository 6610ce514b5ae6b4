import type { ReactElement } from 'react';

/** How many filters a button hides; nothing for none. */
export function FilterCount({ count }: { readonly count: number }): ReactElement | null {
  if (count === 0) return null;
  return (
    <span aria-hidden="true" className="rounded-control bg-accent px-1 text-label text-paper">
      {count}
    </span>
  );
}
