import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Icon } from './icon.tsx';
import { SheetHead } from './sheet-head.tsx';

const SHAPES = {
  /** In the middle of the screen. */
  window:
    'top-1/2 left-1/2 max-h-[85dvh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-control border border-rule shadow-float data-starting-style:opacity-0',
  /** Along the left edge. */
  drawer:
    'inset-y-0 left-0 w-[min(340px,88vw)] border-r border-rule shadow-float data-starting-style:-translate-x-full',
  /** Up from the bottom edge. */
  sheet:
    'inset-x-0 bottom-0 max-h-[88dvh] rounded-t-sheet px-[env(safe-area-inset-left)] shadow-float data-starting-style:translate-y-full',
  /** A sheet that leaves half of the page in sight. */
  'low-sheet':
    'inset-x-0 bottom-0 max-h-[52dvh] rounded-t-sheet border-t border-rule pb-[env(safe-area-inset-bottom)] shadow-float data-starting-style:translate-y-full',
} as const;

interface DialogProps {
  readonly title: string;
  readonly shape: keyof typeof SHAPES;
  /** Whether the page behind is darkened. */
  readonly veiled?: boolean;
  readonly onClose: () => void;
  /** What has the focus at first; else the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** An open modal dialog; focus stays in it and returns to where it was. */
export function Dialog(props: DialogProps): ReactElement {
  const { title, shape, veiled = true, onClose, initialFocus, children, footer } = props;
  const isSheet = shape === 'sheet' || shape === 'low-sheet';
  const head = (
    <div className="flex items-center justify-between border-b border-rule px-5 py-2">
      <Base.Title className="font-serif text-row font-semibold">{title}</Base.Title>
      <Base.Close
        aria-label="Close"
        className="-mr-2 inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
      >
        <Icon name="close" />
      </Base.Close>
    </div>
  );
  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={`fixed inset-0 z-40 ${veiled ? 'bg-scrim' : ''}`} />
        <Base.Popup
          {...(initialFocus !== undefined && { initialFocus })}
          className={`fixed z-50 flex flex-col overflow-hidden bg-paper text-ink outline-none transition-[translate,opacity] duration-150 ease-settle ${SHAPES[shape]}`}
        >
          {isSheet ? <SheetHead onClose={onClose}>{head}</SheetHead> : head}
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">
            {children}
          </div>
          {footer}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
