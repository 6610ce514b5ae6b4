/**
 * Gives the focus back to where it was before a field took it, else to what stands in for that, else
 * to the title of the paper, which is brought into sight.
 */
export function giveFocusBack(before: Element | null, standIn: HTMLElement | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const heir = isThere ? before : standIn;
  const title = document.querySelector<HTMLElement>('[aria-label="Paper"] h1');
  (heir ?? title)?.focus({ preventScroll: true });
  // Where the field's going changes the height of the pane, that finds its place again first.
  if (heir === null) requestAnimationFrame(() => title?.scrollIntoView({ block: 'nearest' }));
}
