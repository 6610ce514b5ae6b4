import { takenListName } from '#domain/shelf/list-name-taken.ts';
import { listIdNamed } from '#domain/shelf/named-list-transitions.ts';
import { KeptNameField } from '#parts/kept-name-field.tsx';
import { NameSaid } from '#parts/name-said.tsx';
import { useNameFault } from '#parts/use-name-fault.ts';
import { useTypedAhead } from '#parts/use-typed-ahead.ts';
import { createList } from '#state/list-acts.ts';
import { openNewList } from '#state/own-lists.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';

/** Asks for the name of a new list, which is then shown. */
export function NewListDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const taken = useShelf(({ lists }) => takenListName(lists, null, name));
  const takeTyped = useTypedAhead((typed) => setName((before) => before + typed));
  const { fault, isRefused, refuse } = useNameFault(name, taken);
  const make = (event: FormEvent): void => {
    event.preventDefault();
    if (isRefused) return refuse();
    const id = listIdNamed(useShelf.getState(), name);
    createList(name);
    onClose();
    openNewList(id);
  };
  return (
    <Dialog title="New list" shape="window" initialFocus={field} onClose={onClose}>
      <form onSubmit={make} className="grid gap-3">
        <KeptNameField
          ref={field}
          label="Name"
          name={name}
          isFaulty={fault !== null}
          saidId="new-list-said"
          onFocus={takeTyped}
          onName={setName}
        />
        <NameSaid
          id="new-list-said"
          fault={fault}
          hint="A paper can be in any number of lists, and on your reading list as well."
        />
        <div className="flex gap-2">
          <Button type="submit" kind="solid" aria-disabled={isRefused}>
            Make list
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
