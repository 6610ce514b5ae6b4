import type { SavedSearch, SearchId } from '#domain/shelf/saved-search.ts';
import { KeptRow } from '#parts/kept-row.tsx';
import { usePlace } from '#state/address.ts';
import type { CommandName } from '#state/commands.ts';
import { useKeyHint, useKeyOf } from '#state/key-hints.ts';
import { openSavedSearch, savedSearchCommand, searchToSave } from '#state/saved-searches.ts';
import { moveSearch, removeSearch, saveSearch } from '#state/shelf-actions.ts';
import { KeyCap } from '#ui/key-cap.tsx';
import { type ReactElement, useId } from 'react';
import type { Searched } from './count-new-matches.ts';
import { NewMatches } from './new-matches.tsx';

interface SearchRowProps {
  readonly id: SearchId;
  readonly search: SavedSearch;
  /** Its place, from 0, of so many. */
  readonly place: number;
  readonly count: number;
  readonly searched: Searched | null;
}

/** A saved search as a link with its news and its key. */
export function SearchRow(props: SearchRowProps): ReactElement {
  const { id, search, place, count, searched } = props;
  const newsId = useId();
  const isCurrent = usePlace(() => searchToSave() === search.address);
  const command = savedSearchCommand(place);
  return (
    <KeptRow
      name={search.name}
      href={`?${search.address}`}
      isCurrent={isCurrent}
      describedBy={newsId}
      onOpen={() => openSavedSearch(search.address)}
      beside={
        <>
          <NewMatches id={newsId} address={search.address} searched={searched} />
          {command !== null && <Key command={command} />}
        </>
      }
      place={place}
      count={count}
      faultOf={noFault}
      onRename={(name) => saveSearch(name, search.address)}
      onMove={(to) => moveSearch(id, to)}
      removeLabel="Remove"
      onRemove={() => removeSearch(id)}
    />
  );
}

function Key({ command }: { readonly command: CommandName }): ReactElement | null {
  const key = useKeyOf(command);
  const hint = useKeyHint('', command);
  if (key === '') return null;
  return (
    <span aria-keyshortcuts={hint['aria-keyshortcuts']} className="pointer-coarse:hidden">
      <KeyCap>{key}</KeyCap>
    </span>
  );
}

/** Searches may be called the same. */
function noFault(): null {
  return null;
}
