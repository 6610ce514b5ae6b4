import { setPreferences, usePreferences } from '#state/preferences.ts';
import { READ_POLICIES, type ReadPolicy } from '#state/read-policy.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

const LABELS: Record<ReadPolicy, { readonly name: string; readonly explained: string }> = {
  time: {
    name: 'Open for two seconds',
    explained: 'A paper that was open and in sight that long counts as read.',
  },
  open: {
    name: 'On opening',
    explained: 'At once when you open it; after two seconds when you only step to it.',
  },
  scroll: {
    name: 'On scrolling past',
    explained: 'When you scroll past it in a list, and when it was open for two seconds.',
  },
  hand: {
    name: 'Only by hand',
    explained: 'Nothing counts as read until you mark it.',
  },
};

/** When a paper counts as read; marking by hand always holds. */
export function MarkingSection(): ReactElement {
  const chosen = usePreferences((preferences) => preferences.readPolicy);
  return (
    <section aria-label="Marking as read">
      <SectionLabel>Marking as read</SectionLabel>
      <div role="radiogroup" aria-label="Marking as read">
        {READ_POLICIES.map((policy) => (
          <label
            key={policy}
            className="flex cursor-pointer items-start gap-2.5 py-1.5 text-ui pointer-coarse:min-h-touch"
          >
            <input
              type="radio"
              name="read-policy"
              aria-label={LABELS[policy].name}
              aria-describedby={`read-policy-${policy}`}
              checked={chosen === policy}
              onChange={() => setPreferences({ readPolicy: policy })}
              className="mt-1 size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
            />
            <span>
              <span className="block text-ink">{LABELS[policy].name}</span>
              <span id={`read-policy-${policy}`} className="block text-small text-soft">
                {LABELS[policy].explained}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
