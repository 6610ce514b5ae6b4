import type { PaperId } from '#domain/paper/paper.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { useRoom } from '#platform/viewport.ts';
import { listOf, usePlace } from '#state/address.ts';
import { clearSelection, keepSelected, useSelection } from '#state/selection.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PaperSource } from './paper-source.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useSelectClicks } from './use-select-clicks.ts';
import { useSelectCommands } from './use-select-commands.ts';
import { type Picking, useSelectionActs } from './use-selection-acts.ts';

const ListPicker = lazyPart(async () => (await import('./list-picker.tsx')).ListPicker);
const TagPicker = lazyPart(async () => (await import('./tag-picker.tsx')).TagPicker);

interface SelectingProps {
  readonly source: PaperSource;
  /** The papers of a list that the reader keeps, which may leave it; null for other lists. */
  readonly listed: readonly PaperId[] | null;
}

/** Lets papers of the list be picked out, and shows at its foot what can be done with them. */
export function Selecting({ source, listed }: SelectingProps): ReactElement {
  const room = useRoom();
  const count = useSelection(({ ids }) => ids.size);
  const [picking, setPicking] = useState<Picking | null>(null);
  const close = (): void => setPicking(null);
  useSelectCommands(source);
  useSelectClicks(source);
  useSelectionActs(source, setPicking);
  useEndWithList(listed);
  useOfferedActs(
    count === 0
      ? []
      : [
          {
            id: 'clear-selection',
            title: 'Clear the selection',
            also: 'let go selected papers',
            run: clearSelection,
          },
        ],
  );
  const foot = room === 'phone' ? null : document.getElementById('list-pane');
  return (
    <>
      <p role="status" className="sr-only">
        {count === 0 ? '' : `${countInWords(count, 'paper')} selected`}
      </p>
      {foot !== null && createPortal(<SelectionBar />, foot)}
      <Suspense fallback={null}>
        {picking === 'tags' && (
          <TagPicker source={source} asSheet={room === 'phone'} onClose={close} />
        )}
        {picking === 'lists' && (
          <ListPicker source={source} asSheet={room === 'phone'} onClose={close} />
        )}
      </Suspense>
    </>
  );
}

/** The selection belongs to its list, in whatever order: with another list it goes. */
function useEndWithList(listed: SelectingProps['listed']): void {
  const list = usePlace(
    ({ address, openings }) => `${openings} ${listOf({ ...address, sort: 'newest' })}`,
  );
  useEffect(() => clearSelection, [list]);
  useEffect(() => {
    if (listed !== null) keepSelected(listed);
  }, [listed]);
}
