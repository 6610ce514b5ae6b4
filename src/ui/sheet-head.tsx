import { type ReactElement, type ReactNode, useRef } from 'react';
import { useAboveKeyboard } from './use-above-keyboard.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

interface SheetHeadProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The head of a sheet, by which it is drawn down and away; its close button does the same. */
export function SheetHead({ onClose, children }: SheetHeadProps): ReactElement {
  const head = useRef<HTMLDivElement>(null);
  const drag = useSheetDrag(onClose);
  useAboveKeyboard(head);
  return (
    <div
      ref={head}
      {...drag}
      data-testid="sheet-head"
      className="relative shrink-0 touch-none select-none"
    >
      <span
        aria-hidden="true"
        className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-control bg-rule"
      />
      {children}
    </div>
  );
}
