import { isCharacterStroke, strokeOf, writeKeys } from '#platform/key-stroke.ts';
import { COMMAND_WORDS } from '#state/command-words.ts';
import type { CommandName } from '#state/commands.ts';
import { boundKeys, commandsInTheWay, type KeyTable } from '#state/rebind.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';

interface KeyRecorderProps {
  readonly name: CommandName;
  readonly table: KeyTable;
  /** The key that the new one takes the place of; null where it comes beside the others. */
  readonly inPlaceOf: string | null;
  readonly onKeep: (keys: string) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Strokes of the longest sequence. */
const LONGEST = 2;

/** Takes down the key that is pressed, or two in a row, and warns of the command that has it. */
export function KeyRecorder(props: KeyRecorderProps): ReactElement {
  const { name, table, inPlaceOf, onKeep, onRemove, onCancel } = props;
  const [strokes, setStrokes] = useState<readonly string[]>([]);
  const warningId = useId();
  const keys = strokes.join(' ');
  const inTheWay = keys === '' ? [] : commandsInTheWay(table, name, keys);
  const isOwn = boundKeys(table, name).includes(keys);
  const canKeep = keys !== '' && !isOwn;

  const onKeyDown = (event: KeyboardEvent): void => {
    const stroke = strokeOf(event.nativeEvent);
    if (stroke === null || stroke.endsWith('Tab') || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    if (stroke === 'Escape') onCancel();
    else if (stroke === 'Backspace') setStrokes([]);
    else if (stroke !== 'Enter') setStrokes((before) => withStroke(before, stroke));
    else if (canKeep) onKeep(keys);
  };

  return (
    <div className="mt-2 mb-3 grid gap-2 rounded-control bg-sunk p-3">
      <input
        readOnly
        ref={takeFocus}
        aria-label={`New key for ${COMMAND_WORDS[name].title}`}
        aria-describedby={warningId}
        placeholder="Press a key, or two in a row"
        value={writeKeys(keys)}
        onKeyDown={onKeyDown}
        className={FIELD_STYLE}
      />
      <p id={warningId} role="status" className="text-small text-soft">
        {isOwn
          ? 'It has this key already.'
          : inTheWay.length > 0
            ? `${writeKeys(keys)} belongs to ${titles(inTheWay)}. Replace takes it from there.`
            : 'Enter keeps it, Backspace starts again, Esc leaves it as it was.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="solid"
          aria-disabled={!canKeep}
          className="aria-disabled:opacity-50"
          onClick={() => (canKeep ? onKeep(keys) : undefined)}
        >
          {inTheWay.length > 0 ? 'Replace' : 'Keep'}
        </Button>
        {inPlaceOf !== null && <Button onClick={onRemove}>Remove {writeKeys(inPlaceOf)}</Button>}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

/** The reader asked for the field, and goes on with the keyboard. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

/** A sequence is made of characters alone; anything else begins anew. */
function withStroke(before: readonly string[], stroke: string): readonly string[] {
  const goesOn = before.length < LONGEST && [...before, stroke].every(isCharacterStroke);
  return goesOn ? [...before, stroke] : [stroke];
}

function titles(names: readonly CommandName[]): string {
  return names.map((name) => `“${COMMAND_WORDS[name].title}”`).join(', ');
}
