import { type ReactElement, type ReactNode, useId } from 'react';

/** One of the things to choose from. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  /** Its accessible name, and what it shows unless it has something else to show. */
  readonly name: string;
  readonly shown?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  /** The accessible name of the group. */
  readonly name: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
}

/** A few things side by side of which one is chosen; arrows move the choice. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { name, options, value, onChoose, className = 'grid-flow-col auto-cols-fr' } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} className={`grid gap-1 ${className}`}>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.shown === undefined ? undefined : option.name}
          className="relative inline-flex min-h-8 items-center justify-center rounded-control border border-control bg-raised px-2 py-1 text-center text-small text-soft hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:inset-ring has-checked:inset-ring-accent pointer-coarse:min-h-touch"
        >
          <input
            type="radio"
            name={group}
            aria-label={option.name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-control"
          />
          {option.shown ?? option.name}
        </label>
      ))}
    </div>
  );
}
