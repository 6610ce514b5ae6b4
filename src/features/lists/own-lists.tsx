import type { PaperId } from '#domain/paper/paper.ts';
import type { ListedPapers, ListId, NamedList } from '#domain/shelf/named-list.ts';
import { takenListName } from '#domain/shelf/list-name-taken.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { KeptRow } from '#parts/kept-row.tsx';
import { keepCount, keptCount } from '#platform/kept-count.ts';
import { usePlace } from '#state/address.ts';
import { runCommand } from '#state/commands.ts';
import { keepEarly } from '#state/early-commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { moveList, removeList, renameList } from '#state/list-acts.ts';
import { linkToList, openList } from '#state/own-lists.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect, useMemo } from 'react';

/** Heights of the heading and of each list, in pixels, until they come. */
const HEADING = 28;
const ROW = 38;
const KEPT_AS = 'lists';

/** The lists that the reader made, in the reader's order, as an item of the views. */
export function OwnLists(): ReactElement {
  const stored = useShelf((shelf) => shelf.lists);
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const lists = useMemo(() => inOrder(stored), [stored]);
  const hint = useKeyHint('New list', 'new-list');
  useEffect(() => {
    if (isOpen) keepCount(KEPT_AS, lists.length);
  }, [isOpen, lists.length]);
  return (
    <li
      data-keeps-focus
      className="mt-5 min-w-0"
      style={{ minHeight: HEADING + (isOpen ? 0 : ROW * keptCount(KEPT_AS)) }}
    >
      <div className="-mb-1 flex items-center justify-between px-2.5">
        <SectionLabel>Lists</SectionLabel>
        <IconButton
          label="New list"
          {...hint}
          className="relative -mt-2 -mr-2 focus-visible:z-2"
          onClick={askForList}
        >
          <Icon name="plus" size={14} />
        </IconButton>
      </div>
      {lists.length > 0 && (
        <ul aria-label="Lists" className="flex flex-col gap-0.5">
          {lists.map(([id, list], at) => (
            <ListRow key={id} id={id} list={list} place={at} count={lists.length} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What makes lists can come later than this button, as with a key. */
function askForList(): void {
  if (!runCommand('new-list')) keepEarly('new-list');
}

interface ListRowProps {
  readonly id: ListId;
  readonly list: NamedList;
  /** Its place, from 0, of so many. */
  readonly place: number;
  readonly count: number;
}

function ListRow({ id, list, place, count }: ListRowProps): ReactElement {
  const isCurrent = usePlace(({ address }) => address.list === id);
  const href = usePlace(() => linkToList(id));
  const listed = useShelf((shelf) => shelf.listed.get(id));
  const hidden = useShelf((shelf) => shelf.hidden);
  const papers = useMemo(() => countShown(listed, hidden), [listed, hidden]);
  return (
    <KeptRow
      name={list.name}
      href={href}
      isCurrent={isCurrent}
      onOpen={() => openList(id)}
      beside={<span className="text-small text-faint tabular-nums">{papers}</span>}
      place={place}
      count={count}
      faultOf={(name) => takenListName(useShelf.getState().lists, id, name)}
      onRename={(name) => renameList(id, name)}
      onMove={(to) => moveList(id, to)}
      removeLabel="Delete"
      onRemove={() => removeList(id)}
    />
  );
}

/** How many papers a list shows: those marked as not interesting are in their own view alone. */
function countShown(listed: ListedPapers | undefined, hidden: ReadonlySet<PaperId>): number {
  return listed?.list.filter((id) => !hidden.has(id)).length ?? 0;
}
