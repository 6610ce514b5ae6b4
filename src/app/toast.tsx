import { useKeyHint } from '#state/key-hints.ts';
import { dismissNotice, useNotices } from '#state/notices.ts';
import { redo, undo } from '#state/shelf-actions.ts';
import { Icon } from '#ui/icon.tsx';
import { type ReactElement, useEffect } from 'react';

/** How long a toast stays, in ms; while the pointer or the focus is on it, it stays longer. */
const SHOWN_FOR = 8000;
const BUTTON =
  'inline-flex min-h-8 items-center justify-center rounded-control px-2.5 text-small font-medium hover:bg-paper/15 focus-visible:outline-paper pointer-coarse:min-h-touch pointer-coarse:min-w-touch';

/** What the last act did, with the way to take it back. */
export function Toast(): ReactElement {
  const notice = useNotices((notices) => notices.notice);
  const id = notice?.id ?? null;
  const undoHint = useKeyHint('Undo', 'undo');
  const redoHint = useKeyHint('Redo', 'redo');
  useEffect(() => (id === null ? undefined : dismissInTime(id)), [id]);
  return (
    <div
      role="status"
      id="toast"
      data-keeps-focus="back"
      className="[body:has([data-says-notices])_&]:hidden pointer-events-none fixed inset-x-3 bottom-[calc(16px+max(56px+env(safe-area-inset-bottom),var(--selection-bar,0px))+var(--banners,0px))] z-60 flex justify-center tablet:left-6 tablet:justify-start tablet:bottom-[calc(24px+var(--selection-bar,0px)+var(--banners,0px))] print:hidden"
    >
      {notice !== null && (
        <div className="pointer-events-auto flex items-center gap-1 rounded-control bg-ink py-1 pr-1 pl-4 text-ui text-paper shadow-float">
          <span className="mr-2">{notice.text}</span>
          {notice.canUndo && (
            <button
              type="button"
              {...undoHint}
              className={`${BUTTON} underline underline-offset-3`}
              onClick={undo}
            >
              Undo
            </button>
          )}
          {notice.canRedo && (
            <button
              type="button"
              {...redoHint}
              className={`${BUTTON} underline underline-offset-3`}
              onClick={redo}
            >
              Redo
            </button>
          )}
          <button
            type="button"
            aria-label="Dismiss"
            className={BUTTON}
            onClick={() => dismissNotice(notice.id)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}

function dismissInTime(id: number): () => void {
  const timer = setInterval(() => {
    const isHeld = document.querySelector('#toast:hover, #toast:focus-within') !== null;
    if (!isHeld) dismissNotice(id);
  }, SHOWN_FOR);
  return () => clearInterval(timer);
}
