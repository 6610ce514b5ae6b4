import { setPreferences, usePreferences } from '#state/preferences.ts';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';

const NARROWEST = 320;
const WIDEST = 640;
const KEY_STEP = 16;

/** The edge between list and pane, to be dragged or moved with the arrows; the width is kept. */
export function ListDivider(): ReactElement {
  const width = usePreferences((preferences) => preferences.listWidth);
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number): void =>
    setPreferences({ listWidth: Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -KEY_STEP : event.key === 'ArrowRight' ? KEY_STEP : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    resize(width + by);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (grip.current !== null) resize(grip.current.width + event.clientX - grip.current.x);
  };
  const letGo = (): void => {
    grip.current = null;
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label="Width of the list"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      className="relative z-3 w-px shrink-0 bg-rule before:absolute before:inset-y-0 before:-inset-x-1 cursor-col-resize touch-none hover:bg-control print:hidden"
    />
  );
}
