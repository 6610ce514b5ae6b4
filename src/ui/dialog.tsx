import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';

const SHAPES = {
  /** In the middle of the screen. */
  window:
    'top-1/2 left-1/2 max-h-[85dvh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-control border border-rule shadow-float',
  /** Along the left edge. */
  drawer: 'inset-y-0 left-0 w-[min(340px,88vw)] border-r border-rule shadow-float',
  /** Up from the bottom edge. */
  sheet: 'inset-x-0 bottom-0 max-h-[88dvh] rounded-t-sheet shadow-float',
} as const;

interface DialogProps {
  readonly title: string;
  readonly shape: keyof typeof SHAPES;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** An open modal dialog; focus stays in it and returns to where it was. */
export function Dialog({ title, shape, onClose, children, footer }: DialogProps): ReactElement {
  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Base.Popup
          className={`fixed z-50 flex flex-col overflow-hidden bg-paper text-ink outline-none ${SHAPES[shape]}`}
        >
          <div className="flex items-center justify-between border-b border-rule px-5 py-2">
            <Base.Title className="font-serif text-row font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label="Close"
              className="-mr-2 inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {footer}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
