import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { FeedOfIds } from '#parts/feed-of-ids.tsx';
import { useListName } from '#parts/use-list-name.ts';
import { useListOfIds } from '#parts/use-list-of-ids.ts';
import { useReadByScrolling } from '#parts/use-read-by-scrolling.ts';
import { LIST_STATE_NAMES } from '#parts/list-state-names.ts';
import { changeAddress, useAddress } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';
import { ListedRow } from './listed-row.tsx';
import { ListToolbar, StateChoice } from './list-toolbar.tsx';
import { useOwnList } from './own-list.ts';
import { PrintedList } from './printed-list.tsx';
import { RowControls } from './row-controls.tsx';
import { usePrinting } from './use-printing.ts';
import { useListActs } from './use-list-acts.ts';
import { useReorder } from './use-reorder.ts';

const PositionDialog = lazyPart(async () => (await import('./position-dialog.tsx')).PositionDialog);

interface ReadingListProps {
  readonly bundle: Bundle;
  /** The papers of the list that match, in the order to show. */
  readonly ids: readonly PaperId[];
  /** Whether those are the papers that the address asks for. */
  readonly isCurrent: boolean;
  /** The same in whatever state. */
  readonly matching: readonly PaperId[];
  /** Whether that is the reader's own order, which can be changed. */
  readonly ownOrder: boolean;
  readonly query: Query;
  readonly besidePane: boolean;
}

/** The papers that the reader keeps in a list: the reading list, or another. */
export function ReadingList(props: ReadingListProps): ReactElement {
  const { bundle, ids, matching, isCurrent, ownOrder, query, besidePane } = props;
  const list = useListOfIds(ids, isCurrent, besidePane);
  useReadByScrolling(list.feed, list.rows);
  const reorder = useReorder(useOwnList(), ids, list.feed, list.selectedRow);
  const printing = usePrinting();
  useListActs({
    ids,
    reorder: ownOrder ? reorder : null,
    row: list.selectedRow,
    print: printing.print,
  });
  const name = useListName();
  const isReadingList = useAddress().view === 'reading-list';
  return (
    <>
      {isReadingList && <h2 className="sr-only">{name}</h2>}
      <ListToolbar
        states={
          isReadingList ? (
            <StateChoice matching={matching} />
          ) : (
            <h2 className="truncate pl-2 font-serif text-row font-semibold">{name}</h2>
          )
        }
        shown={ids}
        onPrint={printing.print}
      />
      {ids.length === 0 ? (
        <NoneInState />
      ) : (
        <FeedOfIds
          list={list}
          // A row that leaves the page would let go of the pointer that drags it.
          keptRow={reorder.held?.from}
          renderRow={(place) => (
            <ListedRow
              key={ids[place.row] ?? place.row}
              bundle={bundle}
              id={ids[place.row] ?? null}
              place={place}
              query={query}
              selected={list.selected}
              renderControls={(paper) => (
                <RowControls
                  paper={paper}
                  row={place.row}
                  rowCount={ids.length}
                  reorder={ownOrder ? reorder : null}
                />
              )}
            />
          )}
        />
      )}
      {reorder.asked !== null && (
        <Suspense fallback={null}>
          <PositionDialog
            row={reorder.asked}
            rowCount={ids.length}
            onMove={(to) => reorder.moveFar(reorder.asked ?? to, to)}
            onClose={() => reorder.ask(null)}
          />
        </Suspense>
      )}
      {printing.isPrinting && <PrintedCopies name={name} ids={ids} />}
    </>
  );
}

interface PrintedCopiesProps {
  readonly name: string;
  readonly ids: readonly PaperId[];
}

/** The papers as a printed page has them, from the copies on this device. */
function PrintedCopies({ name, ids }: PrintedCopiesProps): ReactElement {
  const copies = useShelf((shelf) => shelf.copies);
  return <PrintedList name={name} papers={ids.flatMap((id) => copies.get(id) ?? [])} />;
}

/** In place of the list where no paper is in the state that is shown. */
function NoneInState(): ReactElement {
  const state = useAddress().progress;
  const name = state === null ? '' : LIST_STATE_NAMES[state];
  return (
    <div className="px-7 py-8">
      <h3 className="font-serif text-row font-semibold">No paper is in the state “{name}”.</h3>
      <p className="mt-1 text-ui text-soft">Change the state of a paper under its row.</p>
      <Button className="mt-3" onClick={() => changeAddress({ progress: null }, 'push')}>
        Show all papers
      </Button>
    </div>
  );
}
