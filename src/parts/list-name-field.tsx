import { LONGEST_NAME } from '#domain/shelf/name.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import type { ReactElement, Ref } from 'react';

interface ListNameFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly name: string;
  /** Whether another list has that name. */
  readonly isTaken: boolean;
  /** The id of what is said of the name. */
  readonly saidId: string;
  readonly onName: (name: string) => void;
}

/** Asks for the name of a new list. */
export function ListNameField(props: ListNameFieldProps): ReactElement {
  const { ref, label, name, isTaken, saidId, onName } = props;
  return (
    <label className="grid gap-1 text-small text-soft">
      {label}
      <input
        ref={ref}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        aria-invalid={isTaken}
        aria-describedby={saidId}
        onChange={(event) => onName(event.target.value)}
        className={FIELD_STYLE}
      />
    </label>
  );
}

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
