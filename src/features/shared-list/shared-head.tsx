import { usualSort } from '#domain/query/address.ts';
import type { SharedList } from '#domain/share/shared-list.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { isSameName, tidyName } from '#domain/shelf/name.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { currentPlace, openView } from '#state/address.ts';
import type { OfferedAct } from '#state/offered-acts.ts';
import { openList } from '#state/own-lists.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useMemo, useState } from 'react';
import { AddToListDialog } from './add-to-list-dialog.tsx';
import { countInWords } from '#domain/text/count-in-words.ts';

interface SharedHeadProps {
  readonly list: SharedList;
  /** Adds it to the list of this name, or with none to the reading list. */
  readonly onAdd: (listName: string | null) => Promise<void>;
}

/** Above a list that came in a link: its name, where it is from, and what can be done with it. */
export function SharedHead({ list, onAdd }: SharedHeadProps): ReactElement {
  const { title, papers } = list;
  const [isAsking, setAsking] = useState(false);
  const isEmpty = papers.length === 0;
  const isMine = useShelf(({ bookmarks }) => papers.every(({ id }) => bookmarks.has(id)));
  const isAdded = isMine && !isEmpty;
  const [addedTo, setAddedTo] = useState<string | null>(null);
  const holder = useHolder(list, addedTo);
  useOfferedActs([
    ...(isEmpty || isAdded
      ? []
      : [act('add', 'Add the shared list to mine', 'reading', () => void onAdd(null))]),
    ...(isEmpty
      ? []
      : [act('add-to-list', 'Add the shared list to a list', 'keep', () => setAsking(true))]),
    act('close', 'Close the shared list', 'leave', close),
  ]);
  return (
    <div className="border-b border-rule px-7 py-4">
      <h2 dir="auto" className="font-serif text-row font-semibold wrap-anywhere">
        {title === '' ? 'A list without a name' : title}
      </h2>
      <p className="mt-1 text-small text-soft">
        {countInWords(papers.length, 'paper')}, shared in a link.{' '}
        {placeInWords(isAdded, holder?.name)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {isAdded ? (
          <Button kind="solid" onClick={openReadingList}>
            Open your reading list
          </Button>
        ) : (
          <Button
            kind={holder === null ? 'solid' : 'outlined'}
            title="Add it to your reading list"
            aria-disabled={isEmpty}
            onClick={() => void onAdd(null)}
          >
            Add to mine
          </Button>
        )}
        {holder !== null && (
          <Button
            kind={isAdded ? 'outlined' : 'solid'}
            className="max-w-full"
            onClick={() => openList(holder.id)}
          >
            <span className="truncate">Open “{holder.name}”</span>
          </Button>
        )}
        <Button
          title="Add it to a list of yours, or as a new one"
          aria-disabled={isEmpty}
          onClick={() => setAsking(!isEmpty)}
        >
          Add to a list
        </Button>
        <Button onClick={close}>Close</Button>
      </div>
      {isAsking && (
        <AddToListDialog
          title={title}
          onAdd={(listName) => {
            setAddedTo(listName);
            void onAdd(listName);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

interface Holder {
  readonly id: ListId;
  readonly name: string;
}

/** The reader's list that holds all of a shared one, first the one it was added to; null for none. */
function useHolder({ papers }: SharedList, addedTo: string | null): Holder | null {
  const lists = useShelf((shelf) => shelf.lists);
  const listed = useShelf((shelf) => shelf.listed);
  return useMemo(() => {
    if (papers.length === 0) return null;
    const holders = inOrder(lists).flatMap(([id, { name }]) => {
      const places = listed.get(id)?.places;
      return papers.every((paper) => places?.has(paper.id) === true) ? [{ id, name }] : [];
    });
    const last = tidyName(addedTo ?? '');
    return holders.find(({ name }) => isSameName(name, last)) ?? holders[0] ?? null;
  }, [papers, lists, listed, addedTo]);
}

function placeInWords(isMine: boolean, listName: string | undefined): string {
  const places = [
    ...(isMine ? ['on your reading list'] : []),
    ...(listName === undefined ? [] : [`in “${listName}”`]),
  ];
  if (places.length === 0) return 'Nothing of it is saved on this device unless you add it.';
  return `All of it is ${places.join(' and ')}.`;
}

function act(id: string, title: string, also: string, run: () => void): OfferedAct {
  return { id: `shared-list ${id}`, title, also, run };
}

function openReadingList(): void {
  openView('reading-list', usualSort('reading-list'));
}

function close(): void {
  const { view, sort } = currentPlace().address;
  openView(view, sort);
}
