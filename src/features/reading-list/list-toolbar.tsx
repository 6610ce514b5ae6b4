import { countInWords } from '#domain/text/count-in-words.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { countStates, LIST_STATES, type ListState } from '#domain/shelf/list-state.ts';
import { LIST_STATE_NAMES } from '#parts/list-state-names.ts';
import { useListName } from '#parts/use-list-name.ts';
import { changeAddress, useAddress } from '#state/address.ts';
import { askToCite } from '#state/cite-request.ts';
import { askToShareKept } from '#state/share-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import type { ReactElement, ReactNode } from 'react';
import { useOwnList } from './own-list.ts';

interface ListToolbarProps {
  /** What of the list is shown, to be chosen, or else its name. */
  readonly states: ReactNode;
  /** The papers that are shown. */
  readonly shown: readonly PaperId[];
  readonly onPrint: () => void;
}

/** Above a list: its states with their counts or its name, and what can be done with all of it. */
export function ListToolbar({ states, shown, onPrint }: ListToolbarProps): ReactElement {
  const own = useOwnList();
  const listName = useListName();
  const name = useAddress().list === null ? 'reading list' : listName;
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 border-b border-rule px-5 py-2 print:hidden">
      <div className="min-w-0 grow basis-75">{states}</div>
      <div className="-mr-2 flex">
        <IconButton
          label="Export"
          title="Export the list, to copy or download"
          onClick={() => askToCite({ kind: 'list', name, shown, all: own.papers() })}
        >
          <LateIcon name="download" />
        </IconButton>
        <IconButton
          label="Share"
          title="Share the list, as a link or a page"
          onClick={() => askToShareKept(listName, shown)}
        >
          <LateIcon name="share" />
        </IconButton>
        <IconButton label="Print" title="Print the list" onClick={onPrint}>
          <LateIcon name="print" />
        </IconButton>
      </div>
    </div>
  );
}

/** Which papers of the reading list are shown, by their states, each with its count. */
export function StateChoice({ matching }: { readonly matching: readonly PaperId[] }): ReactElement {
  const progress = useShelf((shelf) => shelf.progress);
  const { progress: chosen } = useAddress();
  const counts = countStates(progress, matching);
  const option = (value: ListState | 'all', name: string, count: number) => ({
    value,
    name: `${name}, ${countInWords(count, 'paper')}`,
    shown: (
      <span className="flex gap-1.5 whitespace-nowrap">
        {name}
        <span className="text-faint tabular-nums">{count}</span>
      </span>
    ),
  });
  return (
    <Choice<ListState | 'all'>
      name="Show"
      options={[
        option('all', 'All', matching.length),
        ...LIST_STATES.map((state) => option(state, LIST_STATE_NAMES[state], counts[state])),
      ]}
      value={chosen ?? 'all'}
      onChoose={(value) => changeAddress({ progress: value === 'all' ? null : value }, 'push')}
      className="grid-flow-col auto-cols-[minmax(max-content,1fr)] overflow-x-auto"
    />
  );
}
