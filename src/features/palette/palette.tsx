import { countInWords } from '#domain/text/count-in-words.ts';
import { Dialog } from '@base-ui/react/dialog';
import { useTypedAhead } from '#parts/use-typed-ahead.ts';
import type { OfferedAct } from '#state/offered-acts.ts';
import { Icon } from '#ui/icon.tsx';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useMemo, useState } from 'react';
import { ownGroups } from './own-items.ts';
import type { PaletteItem } from './palette-item.ts';
import { PaletteList } from './palette-list.tsx';
import { noteItem, recentItems } from './recent-items.ts';
import { searchGroups } from './search-item.ts';
import { type PaletteSource, useFoundGroups } from './use-found-items.ts';

interface PaletteProps extends PaletteSource {
  /** What else can be done now, beside the commands and what is offered on the screen. */
  readonly acts: readonly OfferedAct[];
  readonly onClose: () => void;
}

/**
 * Reaches by a few letters all that can be done now, and every paper, author and tag; what is typed
 * can be looked for in any case.
 */
export function Palette({ acts, onClose, ...source }: PaletteProps): ReactElement {
  const [text, setText] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const [recent] = useState(recentItems);
  const listId = useId();
  const own = useMemo(() => ownGroups(text, recent, acts), [text, recent, acts]);
  const found = useFoundGroups(source, text);
  const named = [...own, ...(found ?? [])].filter(({ items }) => items.length > 0);
  const groups = [...named, ...searchGroups(text)];
  const items = groups.flatMap((group) => group.items);
  const chosen = items.findIndex(({ id }) => id === activeId);
  const active = chosen === -1 ? 0 : chosen;
  const activeItem = items[active];
  const takeTyped = useTypedAhead((typed) => setText((before) => before + typed));
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active, activeItem?.id]);

  const run = (item: PaletteItem): void => {
    noteItem(item.id);
    onClose();
    // First the focus goes back to where it was; then the item may lead it elsewhere.
    requestAnimationFrame(() => requestAnimationFrame(item.run));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1 === items.length ? 0 : active + 1,
      ArrowUp: active === 0 ? items.length - 1 : active - 1,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) setActiveId(items[step]?.id ?? null);
    else if (event.key === 'Enter' && activeItem !== undefined) run(activeItem);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup className="fixed inset-x-0 top-0 z-50 flex max-h-[100dvh] flex-col overflow-hidden border-rule bg-paper pt-[env(safe-area-inset-top)] text-ink shadow-float outline-none tablet:top-[12vh] tablet:mx-auto tablet:max-h-[70vh] tablet:w-[min(640px,calc(100vw-32px))] tablet:rounded-control tablet:border">
          <Dialog.Title className="sr-only">Command palette</Dialog.Title>
          <div className="flex shrink-0 items-center gap-2 border-b border-rule pr-2 pl-4 focus-within:border-accent">
            <Icon name="search" className="shrink-0 text-faint" />
            <input
              role="combobox"
              aria-label="Find a command, paper, author or tag"
              aria-expanded
              aria-autocomplete="list"
              aria-controls={listId}
              aria-activedescendant={activeItem === undefined ? undefined : `${listId}-${active}`}
              placeholder="Find a command, paper, author or tag"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="go"
              value={text}
              onFocus={takeTyped}
              onChange={(event) => {
                setText(event.target.value);
                setActiveId(null);
              }}
              onKeyDown={onKeyDown}
              className="h-12 min-w-0 flex-1 bg-transparent text-row text-ink outline-none placeholder:text-faint"
            />
            <Dialog.Close
              aria-label="Close"
              className="inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
            >
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {named.length === 0 && found !== undefined && (
            <p className="px-4 pt-3 pb-1 text-ui text-soft">Nothing here goes by that name.</p>
          )}
          <PaletteList id={listId} groups={groups} active={active} onRun={run} />
          <p role="status" className="sr-only">
            {countInWords(items.length, 'result')}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
