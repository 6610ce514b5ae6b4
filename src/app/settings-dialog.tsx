import type { Bundle } from '#data/bundle-queries.ts';
import { OfflineSection } from '#features/offline/offline-section.tsx';
import { ReadingSettings } from '#features/settings/reading-settings.tsx';
import type { ReactElement } from 'react';

interface SettingsDialogProps {
  readonly bundle: Bundle;
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** All that the reader can set. */
export function SettingsDialog({ bundle, asSheet, onClose }: SettingsDialogProps): ReactElement {
  return (
    <ReadingSettings asSheet={asSheet} onClose={onClose}>
      <OfflineSection bundle={bundle} />
    </ReadingSettings>
  );
}
