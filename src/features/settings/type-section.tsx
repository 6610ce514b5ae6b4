import type { Appearance } from '#state/appearance.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement, ReactNode } from 'react';
import { Setting } from './setting.tsx';

/** How titles and abstracts are set. */
export function TypeSection(): ReactElement {
  return (
    <section aria-label="Type">
      <SectionLabel>Type</SectionLabel>
      <div className="grid gap-3">
        <Setting of="textSize" labelled show={letterOf} />
        <Setting of="typeface" labelled />
        <Setting of="measure" labelled />
        <Setting of="leading" labelled />
      </div>
    </section>
  );
}

const LETTERS: Readonly<Record<Appearance['textSize'], string>> = {
  smallest: 'text-label',
  small: 'text-small',
  medium: 'text-touch',
  large: 'text-brand',
  largest: 'text-[1.375rem]',
};

/** The same letter in each size says more than its name. */
function letterOf(size: Appearance['textSize']): ReactNode {
  return (
    <span aria-hidden="true" className={`leading-none ${LETTERS[size]}`}>
      A
    </span>
  );
}
