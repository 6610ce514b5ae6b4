import { KeyCap } from '#ui/key-cap.tsx';
import type { ReactElement } from 'react';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The place of the item that Enter would run, counted through all groups. */
  readonly active: number;
  readonly onRun: (item: PaletteItem) => void;
}

/** What the palette found, by kind; the field above keeps the focus. */
export function PaletteList({ id, groups, active, onRun }: PaletteListProps): ReactElement {
  const items = groups.flatMap((group) => group.items);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      className="min-h-0 flex-1 overflow-y-auto py-1 empty:hidden"
    >
      {groups.map(({ name, items: group }) => (
        <div key={name} role="group" aria-label={name} className="py-1">
          <p
            aria-hidden="true"
            className="px-4 py-1 text-label font-semibold tracking-wider text-faint uppercase"
          >
            {name}
          </p>
          {group.map((item) => (
            <button
              key={item.id}
              type="button"
              id={`${id}-${items.indexOf(item)}`}
              role="option"
              tabIndex={-1}
              aria-selected={item === items[active]}
              // The press leaves the focus in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(item)}
              className={`flex min-h-9 w-full items-center gap-3 px-4 py-1 text-left text-ui pointer-coarse:min-h-touch ${item === items[active] ? 'bg-accent-soft' : 'hover:bg-sunk'}`}
            >
              <span className="line-clamp-2 min-w-0 flex-1">{item.title}</span>
              <Note item={item} />
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function Note({ item: { note, hasKey } }: { readonly item: PaletteItem }): ReactElement | null {
  if (note === '') return null;
  if (hasKey)
    return (
      <span className="pointer-coarse:hidden">
        <KeyCap>{note}</KeyCap>
      </span>
    );
  return <span className="max-w-[40%] shrink-0 truncate text-small text-faint">{note}</span>;
}
