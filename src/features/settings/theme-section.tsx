import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';
import { Setting } from './setting.tsx';

/** Light and dark, and what else suits the eyes; System follows the device. */
export function ThemeSection(): ReactElement {
  return (
    <section aria-label="Theme">
      <SectionLabel>Theme</SectionLabel>
      <Setting
        of="theme"
        name="Theme"
        className="grid-cols-6 *:col-span-2 *:nth-4:col-span-3 *:nth-5:col-span-3"
        options={[
          { value: 'system', name: 'System' },
          { value: 'light', name: 'Light' },
          { value: 'dark', name: 'Dark' },
          { value: 'sepia', name: 'Sepia' },
          { value: 'contrast', name: 'High contrast' },
        ]}
      />
    </section>
  );
}
