import { LONGEST_NAME } from '#domain/shelf/name.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type FormEvent, type ReactElement, type ReactNode, useId, useRef, useState } from 'react';
import { LastAct } from './last-act.tsx';
import { offeredNames } from './offered-names.ts';

/** How many of the papers something holds for. */
export type Share = 'all' | 'some' | 'none';

/** A tag or a list, with what holds of the papers that are asked about. */
export interface PickedName {
  readonly id: string;
  readonly name: string;
  readonly share: Share;
  /** What stands before the name. */
  readonly mark?: ReactNode;
}

interface NamePickerProps {
  readonly title: string;
  /** What the field is called in which a new one is named, such as `New tag`. */
  readonly newName: string;
  readonly none: string;
  readonly names: readonly PickedName[];
  readonly onPick: (name: string, on: boolean) => void;
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/**
 * Gives papers names, or takes them off, each by its tick. What is typed narrows them; Enter picks the
 * first that is left, or makes a new one where none is.
 */
export function NamePicker(props: NamePickerProps): ReactElement {
  const { title, newName, none, names, onPick, asSheet, onClose } = props;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isBlank = text.trim() === '';
  const offered = offeredNames(
    names.map(({ name }) => name),
    text,
  );
  const known = offered.flatMap((offer) => names.find(({ name }) => name === offer) ?? []);
  const created = offered.find((offer) => !known.some(({ name }) => name === offer));
  const first = offered[0];
  const hintId = useId();
  const pick = (name: string): void => {
    onPick(name, true);
    setText('');
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBlank && first !== undefined) pick(first);
  };
  return (
    <Dialog
      title={title}
      shape={asSheet ? 'sheet' : 'window'}
      initialFocus={field}
      onClose={onClose}
      footer={<LastAct />}
    >
      <form onSubmit={submit} className="flex items-end gap-2">
        <label className="grid min-w-0 flex-1 gap-1 text-small text-soft">
          {newName}
          <input
            ref={field}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={text}
            aria-describedby={hintId}
            onChange={(event) => setText(event.target.value)}
            className={FIELD_STYLE}
          />
        </label>
        <Button type="submit" aria-disabled={isBlank}>
          Add
        </Button>
      </form>
      <p id={hintId} role="status" className="mt-1 min-h-5 text-small text-soft">
        {!isBlank && (
          <>
            Enter {first === created ? 'creates' : 'picks'} “<bdi>{first}</bdi>”.
          </>
        )}
      </p>
      {names.length === 0 ? (
        <p className="mt-2 text-ui text-soft">{none}</p>
      ) : (
        <ul className="mt-1" data-keeps-focus>
          {known.map((one) => (
            <Tick key={one.id} {...one} onPick={onPick} />
          ))}
          {known.length > 0 && created !== undefined && (
            <li>
              <Button className="mt-1 max-w-full" onClick={() => pick(created)}>
                <span className="truncate">Create “{created}”</span>
              </Button>
            </li>
          )}
        </ul>
      )}
    </Dialog>
  );
}

interface TickProps extends PickedName {
  readonly onPick: (name: string, on: boolean) => void;
}

function Tick({ name, share, mark, onPick }: TickProps): ReactElement {
  return (
    <li>
      <label className="flex min-h-8 cursor-pointer items-center gap-2.5 text-ui pointer-coarse:min-h-touch">
        <input
          ref={(box) => {
            if (box !== null) box.indeterminate = share === 'some';
          }}
          type="checkbox"
          aria-label={name}
          checked={share === 'all'}
          onChange={() => onPick(name, share !== 'all')}
          className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
        />
        {mark}
        <bdi className="truncate" title={name}>
          {name}
        </bdi>
      </label>
    </li>
  );
}
