import type { PaperId } from '#domain/paper/paper.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { toggleSelected, useSelection } from '#state/selection.ts';
import type { ReactElement } from 'react';

/** Without a selection the box shows for whoever points at the row or comes to it by keyboard. */
const IN_WAITING =
  'opacity-0 focus-within:opacity-100 pointer-fine:[:hover>&]:opacity-100 pointer-coarse:pointer-events-none';

/** With one, a finger picks out by a tap anywhere on the row, as it does elsewhere on a phone. */
const IN_USE =
  'pointer-coarse:inset-0 pointer-coarse:size-auto pointer-coarse:items-start pointer-coarse:justify-start pointer-coarse:pt-4.5 pointer-coarse:pl-1.5';

/** Where the box stands, and around it what a finger needs to meet it. */
const ALONE = 'pointer-coarse:top-1 pointer-coarse:-left-2 pointer-coarse:size-touch';

/** Picks a row's paper out; it stands where the mark of an unread paper is, and takes no room. */
export function RowSelect({ id }: { readonly id: PaperId }): ReactElement {
  const isSelected = useSelection(({ ids }) => ids.has(id));
  const isAnySelected = useSelection(({ ids }) => ids.size > 0);
  const hint = useKeyHint('Select', 'select-paper');
  return (
    <>
      {isSelected && (
        <span aria-hidden="true" className="absolute inset-y-0 left-0 w-0.75 bg-accent" />
      )}
      <label
        data-select
        {...(hint.title !== undefined && { title: hint.title })}
        className={`absolute top-3.5 left-0.5 z-1 flex size-6 items-center justify-center compact:top-2 ${isAnySelected ? IN_USE : `${ALONE} ${IN_WAITING}`}`}
      >
        <input
          type="checkbox"
          aria-label="Select"
          aria-keyshortcuts={hint['aria-keyshortcuts']}
          checked={isSelected}
          onChange={() => toggleSelected(id)}
          className="size-4 cursor-pointer accent-accent"
        />
      </label>
    </>
  );
}
