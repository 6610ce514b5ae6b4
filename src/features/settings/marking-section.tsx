import { setPreferences, usePreferences } from '#state/preferences.ts';
import type { ReadPolicy } from '#state/read-policy.ts';
import { READ_POLICY_WORDS } from '#state/setting-words.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

const EXPLAINED: Readonly<Record<ReadPolicy, string>> = {
  time: 'A paper that was open and in sight that long counts as read.',
  open: 'At once when you open it; after two seconds when you only step to it.',
  scroll: 'When you scroll past it in a list, and when it was open for two seconds.',
  hand: 'Nothing counts as read until you mark it.',
};

/** When a paper counts as read; marking by hand always holds. */
export function MarkingSection(): ReactElement {
  const chosen = usePreferences((preferences) => preferences.readPolicy);
  const { name, options } = READ_POLICY_WORDS;
  return (
    <section aria-label={name}>
      <SectionLabel>{name}</SectionLabel>
      <div role="radiogroup" aria-label={name}>
        {options.map(({ value: policy, name: label }) => (
          <label
            key={policy}
            className="flex cursor-pointer items-start gap-2.5 py-1.5 text-ui pointer-coarse:min-h-touch"
          >
            <input
              type="radio"
              name="read-policy"
              aria-label={label}
              aria-describedby={`read-policy-${policy}`}
              checked={chosen === policy}
              onChange={() => setPreferences({ readPolicy: policy })}
              className="mt-1 size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
            />
            <span>
              <span className="block text-ink">{label}</span>
              <span id={`read-policy-${policy}`} className="block text-small text-soft">
                {EXPLAINED[policy]}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
