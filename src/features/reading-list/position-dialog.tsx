import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type ReactElement, useId, useRef, useState } from 'react';

interface PositionDialogProps {
  readonly row: number;
  readonly rowCount: number;
  readonly onMove: (to: number) => void;
  readonly onClose: () => void;
}

/** Asks for the place in the list that a paper shall have, counted from 1. */
export function PositionDialog(props: PositionDialogProps): ReactElement {
  const { row, rowCount, onMove, onClose } = props;
  const [text, setText] = useState(String(row + 1));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const position = Number(text);
  const isThere = Number.isInteger(position) && position >= 1 && position <= rowCount;
  return (
    <Dialog title="Move to position" shape="window" initialFocus={field} onClose={onClose}>
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isThere) return;
          onClose();
          onMove(position - 1);
        }}
      >
        <div className="w-40">
          <label htmlFor={id} className="mb-1 block text-small text-soft">
            Position
          </label>
          <input
            id={id}
            ref={field}
            type="number"
            min={1}
            max={rowCount}
            value={text}
            aria-invalid={!isThere}
            aria-describedby={`${id}-range`}
            onChange={(event) => setText(event.target.value)}
            onFocus={(event) => event.target.select()}
            className={FIELD_STYLE}
          />
        </div>
        <Button type="submit" kind="solid" aria-disabled={!isThere}>
          Move
        </Button>
        <p
          id={`${id}-range`}
          className={`w-full text-small ${isThere ? 'text-soft' : 'text-accent'}`}
        >
          A number from 1, the top, to {rowCount}.
        </p>
      </form>
    </Dialog>
  );
}
