import { useNotices } from '#state/notices.ts';
import { redo, undo } from '#state/shelf-actions.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useState } from 'react';

/** At the foot of a dialog, what was just done, with the way back: the toast is out of reach. */
export function LastAct(): ReactElement {
  const [before] = useState(() => useNotices.getState().lastId);
  const notice = useNotices(({ notice: last }) =>
    last !== null && last.id > before ? last : null,
  );
  return (
    <div
      role="status"
      data-keeps-focus
      data-says-notices
      className="flex min-h-12 items-center justify-between gap-3 border-t border-rule px-5 py-1.5 pb-[max(6px,env(safe-area-inset-bottom))] text-ui text-soft"
    >
      <span>{notice?.text ?? ''}</span>
      {notice?.canUndo === true && <Button onClick={undo}>Undo</Button>}
      {notice?.canRedo === true && <Button onClick={redo}>Redo</Button>}
    </div>
  );
}
