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
        className="grid-cols-6 *:col-span-2 *:nth-4:col-span-3 *:nth-5:col-span-3"
      />
    </section>
  );
}
