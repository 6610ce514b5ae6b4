import { Toolbar } from '@base-ui/react/toolbar';
import type { PaperId } from '#domain/paper/paper.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { keepClear } from '#platform/keep-clear.ts';
import { type CommandName, runCommand } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { clearSelection, useSelection } from '#state/selection.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Icon } from '#ui/icon.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { areAllAmong } from './use-selection-acts.ts';

/** What can be done with all selected papers; nothing while there are none. */
export function SelectionBar(): ReactElement | null {
  const ids = useSelection((selection) => selection.ids);
  return ids.size === 0 ? null : <Bar ids={ids} />;
}

function Bar({ ids }: { readonly ids: ReadonlySet<PaperId> }): ReactElement {
  const bookmarks = useShelf((shelf) => shelf.bookmarks);
  const read = useShelf((shelf) => shelf.read);
  const hidden = useShelf((shelf) => shelf.hidden);
  const areBookmarked = useMemo(() => areAllAmong(ids, bookmarks), [ids, bookmarks]);
  const areRead = useMemo(() => areAllAmong(ids, read), [ids, read]);
  const areHidden = useMemo(() => areAllAmong(ids, hidden), [ids, hidden]);
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepClear('--selection-bar', room.current), []);
  return (
    <div ref={room} className="contents">
      <Toolbar.Root
        aria-label="Selected papers"
        className="shrink-0 border-t border-rule bg-raised px-2 py-1.5 pb-[max(6px,env(safe-area-inset-bottom))] print:hidden"
      >
        <div className="flex flex-wrap items-center gap-x-1 pl-2">
          <p className="mr-auto text-ui font-medium tabular-nums">
            {countInWords(ids.size, 'paper')} selected
          </p>
          <TextButton onPress={() => runCommand('select-all')}>Select all shown</TextButton>
          <TextButton onPress={clearSelection}>Clear</TextButton>
        </div>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(3.25rem,1fr))] tablet:auto-cols-[minmax(min-content,1fr)] tablet:grid-flow-col tablet:grid-cols-none">
          <Act command="toggle-bookmark" name="Bookmark" pressed={areBookmarked}>
            <Icon name="bookmark" size={20} filled={areBookmarked} />
          </Act>
          <Act command="edit-tags" name="Tag">
            <LateIcon name="tag" size={20} />
          </Act>
          <Act command="edit-lists" name="Add to list">
            <LateIcon name="list" size={20} />
          </Act>
          <Act command="toggle-read" name="Mark as read" pressed={areRead}>
            <Icon name={areRead ? 'check' : 'unread'} size={20} />
          </Act>
          <Act command="toggle-hidden" name="Not interested" pressed={areHidden}>
            <Icon name="hidden" size={20} />
          </Act>
          <Act command="cite" name="Export">
            <LateIcon name="download" size={20} />
          </Act>
          <Act command="share-list" name="Share">
            <LateIcon name="share" size={20} />
          </Act>
        </div>
      </Toolbar.Root>
    </div>
  );
}

interface TextButtonProps {
  readonly onPress: () => void;
  readonly children: string;
}

function TextButton({ onPress, children }: TextButtonProps): ReactElement {
  return (
    <Toolbar.Button
      onClick={onPress}
      className="min-h-8 rounded-control px-1.5 text-small text-soft underline decoration-rule underline-offset-3 hover:text-ink pointer-coarse:min-h-touch"
    >
      {children}
    </Toolbar.Button>
  );
}

interface ActProps {
  readonly command: CommandName;
  readonly name: string;
  /** Whether it holds of all of them, and is taken back by the next press. */
  readonly pressed?: boolean;
  /** Its icon. */
  readonly children: ReactNode;
}

function Act({ command, name, pressed, children }: ActProps): ReactElement {
  const hint = useKeyHint(name, command);
  return (
    <Toolbar.Button
      aria-pressed={pressed}
      {...hint}
      onClick={() => runCommand(command)}
      className="flex min-h-touch flex-col items-center gap-0.5 rounded-control px-0.5 py-1.5 text-label leading-tight font-medium text-balance text-soft hover:bg-sunk hover:text-ink aria-pressed:text-accent"
    >
      {children}
      {name}
    </Toolbar.Button>
  );
}
