import { Button, IconButton } from '#ui/button.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { LateIcon } from '#ui/late-icon.tsx';
import { onPlainClick } from '#ui/plain-click.ts';
import { useDraftOf } from '#ui/use-draft-of.ts';
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import { NameSaid } from './name-said.tsx';
import { useNameFault } from './use-name-fault.ts';

interface KeptRowProps {
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** The id of what says more of it. */
  readonly describedBy?: string;
  readonly onOpen: () => void;
  /** What stands beside the link. */
  readonly beside: ReactNode;
  /** Its place, from 0, of so many. */
  readonly place: number;
  readonly count: number;
  /** Why it cannot have another name, in words; null where it can, or the name is blank. */
  readonly faultOf: (name: string) => string | null;
  readonly onRename: (name: string) => void;
  readonly onMove: (toIndex: number) => void;
  /** What taking it away is called. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something that the reader keeps under a name, as a link, and what can be done with it folded away. */
export function KeptRow(props: KeptRowProps): ReactElement {
  const { name, href, isCurrent, onOpen, beside, place, count, onMove } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <li className="min-w-0">
      <div
        className={`relative flex items-center gap-1.5 rounded-control py-0.5 pl-2.5 hover:bg-sunk pointer-coarse:min-h-touch ${isCurrent ? 'bg-sunk' : ''}`}
      >
        <a
          href={href}
          title={name}
          aria-current={isCurrent ? 'page' : undefined}
          aria-describedby={props.describedBy}
          onClick={onPlainClick(onOpen)}
          className={`min-w-0 flex-1 truncate text-ui after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-accent ${isCurrent ? 'font-medium text-ink' : 'text-soft'}`}
        >
          {name}
        </a>
        {beside}
        <IconButton
          label={`Change ${name}`}
          aria-expanded={isUnfolded}
          className="relative z-1"
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <LateIcon name="more" />
        </IconButton>
      </div>
      {isUnfolded && (
        <div className="grid gap-1.5 rounded-control bg-sunk p-2.5">
          <NameField name={name} faultOf={props.faultOf} onRename={props.onRename} />
          <div className="flex flex-wrap items-center gap-1">
            <IconButton
              label="Move up"
              aria-disabled={place === 0}
              onClick={() => onMove(place - 1)}
            >
              <LateIcon name="up" />
            </IconButton>
            <IconButton
              label="Move down"
              aria-disabled={place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              <LateIcon name="down" />
            </IconButton>
            <Button className="ml-auto" onClick={props.onRemove}>
              {props.removeLabel}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

type NameFieldProps = Pick<KeptRowProps, 'name' | 'faultOf' | 'onRename'>;

/**
 * Gives another name, when the field is left or Enter pressed; Esc leaves the name as it was. A name
 * that cannot be given stays, with the reason.
 */
function NameField({ name, faultOf, onRename }: NameFieldProps): ReactElement {
  // Undone, or renamed in another tab, the name is shown as it is now.
  const [text, setText] = useDraftOf(name);
  const { fault, isRefused, refuse } = useNameFault(text, faultOf(text));
  const saidId = useId();
  const rename = (): void => {
    if (isRefused) return refuse();
    // What is not taken over shows the name as it is.
    setText(name);
    if (text.trim() !== name) onRename(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') rename();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setText(name);
  };
  return (
    <div className="grid gap-1">
      <input
        aria-label="Name"
        aria-invalid={fault !== null}
        aria-describedby={saidId}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={rename}
        onKeyDown={onKeyDown}
        className={FIELD_STYLE}
      />
      <NameSaid id={saidId} fault={fault} />
    </div>
  );
}
