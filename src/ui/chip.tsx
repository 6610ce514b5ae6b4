import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';

interface ChipProps {
  readonly label: string;
  /** The accessible name of the button that takes the chip away. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something chosen, as a button that takes it away. */
export function Chip({ label, removeLabel, onRemove }: ChipProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={removeLabel}
      title={removeLabel}
      onClick={onRemove}
      className="inline-flex max-w-full items-center gap-1 rounded-control border border-accent bg-accent-soft py-0.5 pr-1.5 pl-2 text-small text-ink hover:bg-raised pointer-coarse:min-h-touch"
    >
      <span className="truncate">{label}</span>
      <Icon name="close" size={12} className="shrink-0 text-accent" />
    </button>
  );
}
