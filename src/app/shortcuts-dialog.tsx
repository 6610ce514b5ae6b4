import { KeyList } from '#features/keys/key-list.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { ReactElement } from 'react';

/** All keys, from the table that binds them, with the ways to change them. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="Keyboard shortcuts" shape="window" onClose={onClose}>
      <KeyList />
    </Dialog>
  );
}
