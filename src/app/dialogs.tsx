import { registerCommands } from '#state/commands.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useState } from 'react';
import type { DialogName, DialogsProps } from './late-dialogs.tsx';

const LateDialogs = lazyPart(async () => (await import('./late-dialogs.tsx')).LateDialogs);

/** The dialogs, fetched when one is first opened. */
export function Dialogs(props: DialogsProps): ReactElement {
  const { room } = props;
  const [open, setOpen] = useState<DialogName | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'filters' && room === 'wide') close();
  useEffect(
    () =>
      registerCommands({
        shortcuts: () => setOpen('shortcuts'),
        'search-help': () => setOpen('search-help'),
        settings: () => setOpen('settings'),
        'manage-tags': () => setOpen('tags'),
        'import-export': () => setOpen('library'),
        palette: () => setOpen('palette'),
        triage: () => setOpen('triage'),
        'save-search': () => setOpen('save-search'),
        filters: () => (room === 'wide' ? focusFilters() : setOpen('filters')),
      }),
    [room],
  );
  return (
    <Suspense fallback={null}>
      {open !== null && <LateDialogs {...props} open={open} onClose={close} />}
    </Suspense>
  );
}

function focusFilters(): void {
  document.querySelector<HTMLElement>('[aria-label="Filters"] input')?.focus();
}
