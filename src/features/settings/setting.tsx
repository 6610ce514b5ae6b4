import type { Appearance } from '#state/appearance.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { Choice, type ChoiceOption } from '#ui/choice.tsx';
import type { ReactElement } from 'react';

interface SettingProps<Name extends keyof Appearance> {
  readonly of: Name;
  /** The accessible name. */
  readonly name: string;
  /** Whether the name stands above the choice, where no heading says it. */
  readonly labelled?: boolean;
  readonly options: readonly ChoiceOption<Appearance[Name]>[];
  readonly className?: string;
}

/** One thing of the screen's look to choose; the screen follows at once. */
export function Setting<Name extends keyof Appearance>(props: SettingProps<Name>): ReactElement {
  const { of, name, labelled = false, options, className } = props;
  const value = usePreferences((preferences) => preferences[of]);
  return (
    <div>
      {labelled && (
        <p aria-hidden="true" className="mb-1 text-small text-soft">
          {name}
        </p>
      )}
      <Choice
        name={name}
        options={options}
        value={value}
        onChoose={(chosen) => setPreferences({ [of]: chosen })}
        {...(className !== undefined && { className })}
      />
    </div>
  );
}
