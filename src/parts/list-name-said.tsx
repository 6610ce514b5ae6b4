import type { ReactElement } from 'react';

interface ListNameSaidProps {
  readonly id: string;
  readonly isTaken: boolean;
  /** What is said where nothing stands against the name. */
  readonly hint: string;
}

/** What is said of the name of a new list. */
export function ListNameSaid({ id, isTaken, hint }: ListNameSaidProps): ReactElement {
  return (
    <p id={id} role="status" className={`text-small ${isTaken ? 'text-accent' : 'text-faint'}`}>
      {isTaken ? 'Another list has that name.' : hint}
    </p>
  );
}
