import type { Address } from '#domain/query/address.ts';
import { searchIdOf } from '#domain/shelf/saved-search.ts';
import { currentPlace } from '#state/address.ts';
import { searchToSave } from '#state/saved-searches.ts';
import { saveSearch } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { type FormEvent, type ReactElement, useState } from 'react';
import { searchName } from './search-name.ts';

/** Asks for the name under which the present search is saved. */
export function SaveSearchDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [address] = useState(searchToSave);
  const known = useShelf((shelf) => shelf.searches.get(searchIdOf(address))?.name ?? null);
  const [name, setName] = useState(() => known ?? nameOf(currentPlace().address));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    saveSearch(name, address);
    onClose();
  };
  return (
    <Dialog title="Save this search" shape="window" onClose={onClose}>
      <form onSubmit={save} className="grid gap-3">
        <label className="grid gap-1 text-small text-soft">
          Name
          <input
            ref={takeFocus}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
            className={FIELD_STYLE}
          />
        </label>
        <p className="text-small text-faint">
          {known === null
            ? 'It stands among your saved searches, on this device.'
            : 'This search is saved already: a new name takes the place of the old one.'}
        </p>
        <div className="flex gap-2">
          <Button type="submit" kind="solid" aria-disabled={name.trim() === ''}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function nameOf(address: Address): string {
  const list = address.list === null ? undefined : useShelf.getState().lists.get(address.list);
  return searchName(address, list?.name);
}

/** The name stands ready to be typed over. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
