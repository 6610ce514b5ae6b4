import { setPreferences, usePreferences } from '#state/preferences.ts';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';

/** Three lines for the first visit, closed for good. */
export function FirstVisit(): ReactElement | null {
  const dismissed = usePreferences((preferences) => preferences.hintDismissed);
  if (dismissed) return null;
  return (
    <aside
      aria-label="Welcome"
      className="flex shrink-0 items-end gap-4 low:hidden border-b border-rule bg-sunk px-5 py-3 text-small text-soft print:hidden"
    >
      <p className="flex-1">
        <span className="block">Pick a paper to read its abstract.</span>
        <span className="block">Bookmark what you want to keep for later.</span>
        <span className="block">Everything you mark stays on this device.</span>
      </p>
      <Button onClick={() => setPreferences({ hintDismissed: true })}>Got it</Button>
    </aside>
  );
}
