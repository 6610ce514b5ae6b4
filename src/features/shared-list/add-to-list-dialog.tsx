import { idNamed, tidyName } from '#domain/shelf/name.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { takenListName } from '#domain/shelf/list-name-taken.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { KeptNameField } from '#parts/kept-name-field.tsx';
import { NameSaid } from '#parts/name-said.tsx';
import { useNameFault } from '#parts/use-name-fault.ts';
import { useRoom } from '#platform/viewport.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type FormEvent, type ReactElement, type Ref, useRef, useState } from 'react';

interface AddToListDialogProps {
  /** What the list in the link is called; a new list is offered under the same name. */
  readonly title: string;
  readonly onAdd: (listName: string) => void;
  readonly onClose: () => void;
}

/** Asks into which of the reader's lists a shared one goes: one of those there are, or a new one. */
export function AddToListDialog({ title, onAdd, onClose }: AddToListDialogProps): ReactElement {
  const lists = useShelf((shelf) => shelf.lists);
  const [name, setName] = useState(tidyName(title));
  // Null for a new one. Who has a list of that name already most likely means it.
  const [chosen, setChosen] = useState<ListId | null>(() => idNamed(lists, title));
  const first = useRef<HTMLInputElement>(null);
  const { fault, isRefused, refuse } = useNameFault(name, takenListName(lists, null, name));
  const known = chosen === null ? undefined : lists.get(chosen);
  const isNew = known === undefined;
  const canAdd = !isNew || !isRefused;
  const asSheet = useRoom() === 'phone';
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (!canAdd) return refuse();
    onClose();
    onAdd(known?.name ?? name);
  };
  return (
    <Dialog
      title="Add to a list"
      shape={asSheet ? 'sheet' : 'window'}
      initialFocus={first}
      onClose={onClose}
    >
      <form onSubmit={add} className="grid gap-3">
        {lists.size > 0 && (
          <div role="radiogroup" aria-label="List">
            {inOrder(lists).map(([id, list]) => (
              <ListOption
                key={id}
                name={list.name}
                checked={id === chosen}
                ref={id === chosen ? first : undefined}
                onChoose={() => setChosen(id)}
              />
            ))}
            <ListOption name="New list" checked={isNew} onChoose={() => setChosen(null)} />
          </div>
        )}
        {isNew && (
          <KeptNameField
            ref={first}
            label="Name of the new list"
            name={name}
            isFaulty={fault !== null}
            saidId="add-to-list-said"
            onName={setName}
          />
        )}
        <NameSaid
          id="add-to-list-said"
          fault={isNew ? fault : null}
          hint="Its papers come on top of the list, in their order."
        />
        <div className="flex gap-2">
          <Button type="submit" kind="solid" aria-disabled={!canAdd}>
            Add
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ListOptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly onChoose: () => void;
}

function ListOption({ name, checked, ref, onChoose }: ListOptionProps): ReactElement {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5 text-ui pointer-coarse:min-h-touch">
      <input
        ref={ref}
        type="radio"
        name="add-to-list"
        checked={checked}
        onChange={onChoose}
        className="size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
      />
      <bdi className="truncate" title={name}>
        {name}
      </bdi>
    </label>
  );
}
