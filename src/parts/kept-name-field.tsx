import { LONGEST_NAME } from '#domain/shelf/name.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import type { ReactElement, Ref } from 'react';

interface KeptNameFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly name: string;
  /** Whether something is said against the name. */
  readonly isFaulty: boolean;
  /** The id of what is said of the name. */
  readonly saidId: string;
  readonly onFocus?: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for the name of something that the reader keeps, a list or a search. */
export function KeptNameField(props: KeptNameFieldProps): ReactElement {
  const { ref, label, name, isFaulty, saidId, onFocus, onName } = props;
  return (
    <label className="grid gap-1 text-small text-soft">
      {label}
      <input
        ref={ref}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        aria-invalid={isFaulty}
        aria-describedby={saidId}
        onFocus={onFocus}
        onChange={(event) => onName(event.target.value)}
        className={FIELD_STYLE}
      />
    </label>
  );
}
