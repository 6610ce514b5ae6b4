import type { Room } from '#platform/viewport.ts';
import { registerCommands } from '#state/commands.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react';

const FiltersDialog = lazyPart(async () => (await import('./filters-dialog.tsx')).FiltersDialog);
const ShortcutsDialog = lazyPart(
  async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog,
);

interface DialogsProps {
  readonly room: Room;
  readonly total: number | null;
  /** The filter sidebar, for where it has no room of its own. */
  readonly children: ReactNode;
}

/** The dialogs, fetched when they are first opened. */
export function Dialogs({ room, total, children }: DialogsProps): ReactElement {
  const [open, setOpen] = useState<'filters' | 'shortcuts' | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'filters' && room === 'wide') close();
  useEffect(
    () =>
      registerCommands({
        shortcuts: () => setOpen('shortcuts'),
        filters: () => (room === 'wide' ? focusFilters() : setOpen('filters')),
      }),
    [room],
  );
  return (
    <Suspense fallback={null}>
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {open === 'filters' && (
        <FiltersDialog asSheet={room === 'phone'} total={total} onClose={close}>
          {children}
        </FiltersDialog>
      )}
    </Suspense>
  );
}

function focusFilters(): void {
  document.querySelector<HTMLElement>('[aria-label="Filters"] input')?.focus();
}
