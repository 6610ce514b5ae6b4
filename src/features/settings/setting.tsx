import type { Appearance } from '#state/appearance.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { APPEARANCE_WORDS } from '#state/setting-words.ts';
import { Choice } from '#ui/choice.tsx';
import type { ReactElement, ReactNode } from 'react';

interface SettingProps<Name extends keyof Appearance> {
  readonly of: Name;
  /** Whether the name stands above the choice, where no heading says it. */
  readonly labelled?: boolean;
  /** What shows a value in place of its name. */
  readonly show?: (value: Appearance[Name]) => ReactNode;
  readonly className?: string;
}

/** One thing of the screen's look to choose; the screen follows at once. */
export function Setting<Name extends keyof Appearance>(props: SettingProps<Name>): ReactElement {
  const { of, labelled = false, show, className } = props;
  const value = usePreferences((preferences) => preferences[of]);
  const { name, options } = APPEARANCE_WORDS[of];
  return (
    <div>
      {labelled && (
        <p aria-hidden="true" className="mb-1 text-small text-soft">
          {name}
        </p>
      )}
      <Choice
        name={name}
        options={
          show === undefined
            ? options
            : options.map((option) => ({ ...option, shown: show(option.value) }))
        }
        value={value}
        onChoose={(chosen) => setPreferences({ [of]: chosen })}
        {...(className !== undefined && { className })}
      />
    </div>
  );
}
