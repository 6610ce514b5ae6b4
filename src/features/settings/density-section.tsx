import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';
import { Setting } from './setting.tsx';

/** How much of each paper the list shows. */
export function DensitySection(): ReactElement {
  return (
    <section aria-label="List">
      <SectionLabel>List</SectionLabel>
      <Setting of="density" />
    </section>
  );
}
