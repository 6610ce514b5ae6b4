import type { MouseEvent } from 'react';

/** Has a link followed within the page; with a modifier key it stays the browser's, which opens it elsewhere. */
export function onPlainClick(follow: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(event);
  };
}
