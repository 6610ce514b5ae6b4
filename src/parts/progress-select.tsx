import type { Paper } from '#domain/paper/paper.ts';
import { LIST_STATES, listState } from '#domain/shelf/list-state.ts';
import { setProgress } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement } from 'react';
import { LIST_STATE_NAMES } from './list-state-names.ts';

/** How far the reader is with a paper of the reading list, to be changed. */
export function ProgressSelect({ paper }: { readonly paper: Paper }): ReactElement {
  const state = useShelf((shelf) => listState(shelf.progress, paper.id));
  return (
    <select
      aria-label="State"
      title="How far you are with this paper"
      value={state}
      onChange={(event) => {
        const chosen = LIST_STATES.find((each) => each === event.target.value);
        if (chosen !== undefined) setProgress(paper, chosen === 'to-read' ? null : chosen);
      }}
      className={`min-h-8 rounded-control border border-transparent bg-transparent px-1 text-small hover:border-control hover:bg-raised pointer-coarse:min-h-touch pointer-coarse:text-touch ${state === 'reading' ? 'text-accent' : 'text-soft'}`}
    >
      {LIST_STATES.map((each) => (
        <option key={each} value={each}>
          {LIST_STATE_NAMES[each]}
        </option>
      ))}
    </select>
  );
}
