import { Dialog } from '#ui/dialog.tsx';
import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ExportSection } from './export-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { createImporter } from './importer.ts';
import { ImportSection } from './import-section.tsx';
import { ImportStageView } from './import-stage.tsx';
import { SnapshotsSection } from './snapshots-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { useSnapshots } from './use-snapshots.ts';

interface LibraryDialogProps {
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** The reader's library as files: out, in, and back to what it was. */
export function LibraryDialog({ asSheet, onClose }: LibraryDialogProps): ReactElement {
  const [importer] = useState(() => createImporter());
  const stage = useStore(importer.stage, (state) => state.stage);
  const snapshots = useSnapshots(stage.kind);
  useEffect(() => importer.end, [importer]);
  return (
    <Dialog title="Import and export" shape={asSheet ? 'sheet' : 'window'} onClose={onClose}>
      <div data-keeps-focus className="outline-none">
        {stage.kind === 'none' ? (
          <div className="grid grid-cols-1 gap-6">
            <ExportSection />
            <ImportSection onOpen={importer.open} />
            <FolderSection />
            <SnapshotsSection snapshots={snapshots} onOpen={importer.open} />
            <StorageSection />
          </div>
        ) : (
          <ImportStageView stage={stage} importer={importer} />
        )}
      </div>
    </Dialog>
  );
}
