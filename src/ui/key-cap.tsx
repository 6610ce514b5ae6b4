import type { ReactElement } from 'react';

/** A key of the keyboard as readers see it printed. */
export function KeyCap({ children }: { readonly children: string }): ReactElement {
  return (
    <kbd className="inline-flex min-w-5 items-center justify-center rounded-control border border-rule bg-raised px-1 font-sans text-label text-faint">
      {children}
    </kbd>
  );
}
