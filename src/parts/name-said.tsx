import type { ReactElement } from 'react';

interface NameSaidProps {
  readonly id: string;
  /** Why the name cannot be given; null where nothing is to be said against it. */
  readonly fault: string | null;
  /** What is said then. */
  readonly hint?: string;
}

/** What is said of a name that is being typed. */
export function NameSaid({ id, fault, hint = '' }: NameSaidProps): ReactElement {
  return (
    <p
      id={id}
      role="status"
      className={`text-small empty:hidden ${fault === null ? 'text-faint' : 'text-accent'}`}
    >
      {fault ?? hint}
    </p>
  );
}
