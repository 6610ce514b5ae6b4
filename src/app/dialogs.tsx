import { TypingAhead } from '#parts/typing-ahead.tsx';
import { type CommandName, registerCommands } from '#state/commands.ts';
import { forgetTyped } from '#state/typed-ahead.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useState } from 'react';
import type { DialogName, DialogsProps } from './late-dialogs.tsx';

const LateDialogs = lazyPart(async () => (await import('./late-dialogs.tsx')).LateDialogs);

/** Dialogs that the command of their name opens wherever there is room. */
const BY_COMMAND = [
  'shortcuts',
  'search-help',
  'settings',
  'manage-tags',
  'import-export',
  'palette',
  'triage',
  'save-search',
  'filters',
] as const satisfies readonly CommandName[];

/** The dialogs, fetched when one is first opened. */
export function Dialogs(props: DialogsProps): ReactElement {
  const { room } = props;
  const [open, setOpen] = useState<DialogName | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'filters' && room === 'wide') close();
  useEffect(() => {
    // Beside the list there is no dialog to open: the key waits for what leads to the filters there.
    const opened = BY_COMMAND.filter((name) => name !== 'filters' || room !== 'wide');
    const show = (name: DialogName): void => {
      forgetTyped();
      setOpen(name);
    };
    return registerCommands(Object.fromEntries(opened.map((name) => [name, () => show(name)])));
  }, [room]);
  return (
    <Suspense fallback={<TypingAhead />}>
      {open !== null && <LateDialogs {...props} open={open} onClose={close} />}
    </Suspense>
  );
}
