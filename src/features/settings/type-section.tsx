import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement, ReactNode } from 'react';
import { Setting } from './setting.tsx';

/** How titles and abstracts are set. */
export function TypeSection(): ReactElement {
  return (
    <section aria-label="Type">
      <SectionLabel>Type</SectionLabel>
      <div className="grid gap-3">
        {' '}
        <Setting
          of="textSize"
          name="Text size"
          labelled
          options={[
            { value: 'smallest', name: 'Smallest', shown: <Letter size="text-label" /> },
            { value: 'small', name: 'Small', shown: <Letter size="text-small" /> },
            { value: 'medium', name: 'Medium', shown: <Letter size="text-touch" /> },
            { value: 'large', name: 'Large', shown: <Letter size="text-brand" /> },
            { value: 'largest', name: 'Largest', shown: <Letter size="text-[1.375rem]" /> },
          ]}
        />
        <Setting
          of="typeface"
          name="Typeface"
          labelled
          options={[
            { value: 'serif', name: 'Serif' },
            { value: 'sans', name: 'Sans' },
          ]}
        />
        <Setting
          of="measure"
          name="Line length"
          labelled
          options={[
            { value: 'narrow', name: 'Short' },
            { value: 'medium', name: 'Medium' },
            { value: 'wide', name: 'Long' },
          ]}
        />
        <Setting
          of="leading"
          name="Line spacing"
          labelled
          options={[
            { value: 'tight', name: 'Tight' },
            { value: 'medium', name: 'Medium' },
            { value: 'loose', name: 'Loose' },
          ]}
        />
      </div>
    </section>
  );
}

/** The same letter in each size says more than its name. */
function Letter({ size }: { readonly size: string }): ReactNode {
  return (
    <span aria-hidden="true" className={`leading-none ${size}`}>
      A
    </span>
  );
}
