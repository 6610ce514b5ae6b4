import type { ReactElement } from 'react';

interface ListNameSaidProps {
  readonly id: string;
  /** Why the name cannot be given; null where nothing is to be said against it. */
  readonly fault: string | null;
  /** What is said then. */
  readonly hint: string;
}

/** What is said of the name of a new list. */
export function ListNameSaid({ id, fault, hint }: ListNameSaidProps): ReactElement {
  return (
    <p
      id={id}
      role="status"
      className={`text-small ${fault === null ? 'text-faint' : 'text-accent'}`}
    >
      {fault ?? hint}
    </p>
  );
}
