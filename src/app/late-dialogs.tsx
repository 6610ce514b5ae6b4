import type { SearchClient } from '#data/search-client.ts';
import type { Room } from '#platform/viewport.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { ReactElement, ReactNode } from 'react';
import type { ShownList } from './use-shown-papers.ts';

const FiltersDialog = lazyPart(async () => (await import('./filters-dialog.tsx')).FiltersDialog);
const ShortcutsDialog = lazyPart(
  async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog,
);
const QueryHelp = lazyPart(async () => (await import('#features/search/query-help.tsx')).QueryHelp);
const SettingsDialog = lazyPart(async () => (await import('./settings-dialog.tsx')).SettingsDialog);
const TagsDialog = lazyPart(
  async () => (await import('#features/tags/tags-dialog.tsx')).TagsDialog,
);
const SaveSearch = lazyPart(
  async () => (await import('#features/saved-searches/save-search-dialog.tsx')).SaveSearchDialog,
);
const LibraryDialog = lazyPart(
  async () => (await import('#features/library/library-dialog.tsx')).LibraryDialog,
);
const PaletteOfShown = lazyPart(
  async () => (await import('./palette-of-shown.tsx')).PaletteOfShown,
);
const TriageOfShown = lazyPart(async () => (await import('./triage-of-shown.tsx')).TriageOfShown);

export type DialogName =
  | 'filters'
  | 'shortcuts'
  | 'search-help'
  | 'settings'
  | 'manage-tags'
  | 'import-export'
  | 'palette'
  | 'triage'
  | 'save-search';

export interface DialogsProps {
  readonly client: SearchClient;
  readonly shown: ShownList;
  readonly room: Room;
  readonly total: number | null;
  /** The filter sidebar, for where it has no room of its own. */
  readonly children: ReactNode;
}

interface LateDialogsProps extends DialogsProps {
  readonly open: DialogName;
  readonly onClose: () => void;
}

/** The dialog that is open, fetched when it first is. */
export function LateDialogs(props: LateDialogsProps): ReactElement {
  const { open, client, shown, room, total, onClose, children } = props;
  const asSheet = room === 'phone';
  switch (open) {
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'search-help':
      return <QueryHelp onClose={onClose} />;
    case 'settings':
      return <SettingsDialog bundle={shown.bundle} asSheet={asSheet} onClose={onClose} />;
    case 'manage-tags':
      return <TagsDialog asSheet={asSheet} onClose={onClose} />;
    case 'import-export':
      return <LibraryDialog asSheet={asSheet} onClose={onClose} />;
    case 'palette':
      return <PaletteOfShown shown={shown} client={client} onClose={onClose} />;
    case 'triage':
      return <TriageOfShown shown={shown} onClose={onClose} />;
    case 'save-search':
      return <SaveSearch onClose={onClose} />;
    case 'filters':
      return (
        <FiltersDialog asSheet={asSheet} total={total} onClose={onClose}>
          {children}
        </FiltersDialog>
      );
  }
}
