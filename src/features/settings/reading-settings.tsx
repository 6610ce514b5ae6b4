import { USUAL_APPEARANCE } from '#state/appearance.ts';
import { setPreferences } from '#state/preferences.ts';
import { RESET_LOOK } from '#state/setting-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { ReactElement, ReactNode } from 'react';
import { DensitySection } from './density-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { MarkingSection } from './marking-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import { TypeSection } from './type-section.tsx';

interface ReadingSettingsProps {
  readonly asSheet: boolean;
  readonly onClose: () => void;
  /** Further sections. */
  readonly children?: ReactNode;
}

/** What the reader can set; the page beside the dialog shows at once what it does. */
export function ReadingSettings({
  asSheet,
  onClose,
  children,
}: ReadingSettingsProps): ReactElement {
  return (
    <Dialog
      title="Reading settings"
      shape={asSheet ? 'low-sheet' : 'drawer'}
      veiled={false}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 gap-6">
        <ThemeSection />
        <TypeSection />
        <DensitySection />
        <MarkingSection />
        <KeysSection />
        <LibrarySection />
        {children}
        <Button onClick={() => setPreferences(USUAL_APPEARANCE)}>{RESET_LOOK}</Button>
      </div>
    </Dialog>
  );
}
