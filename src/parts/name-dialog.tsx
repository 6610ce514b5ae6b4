import { tidyName } from '#domain/shelf/name.ts';
import type { NameRequest } from '#state/name-request.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { KeptNameField } from './kept-name-field.tsx';
import { NameSaid } from './name-said.tsx';
import { useNameFault } from './use-name-fault.ts';

interface NameDialogProps {
  readonly request: NameRequest;
  readonly onClose: () => void;
}

/** Asks for another name for something that the reader keeps. */
export function NameDialog({ request, onClose }: NameDialogProps): ReactElement {
  const [name, setName] = useState(request.name);
  const saidId = useId();
  const taken = request.isFree(name) ? null : 'Another has that name.';
  const { fault, isRefused, refuse } = useNameFault(name, taken);
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (isRefused) return refuse();
    onClose();
    if (tidyName(name) !== request.name) request.give(name);
  };
  return (
    <Dialog title={request.title} shape="window" onClose={onClose}>
      <form onSubmit={give} className="grid gap-3">
        <KeptNameField
          ref={takeFocus}
          label="Name"
          name={name}
          isFaulty={fault !== null}
          saidId={saidId}
          onName={setName}
        />
        <NameSaid id={saidId} fault={fault} />
        <div className="flex gap-2">
          <Button type="submit" kind="solid" aria-disabled={isRefused}>
            Rename
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The name stands ready to be typed over. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
