/**
 * Goes on from a search box to what was found, the selected paper or else the first, as soon as the
 * list shows it; not where the reader does something else first.
 */
export function goToList(box: HTMLElement): void {
  if (focusList()) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  const observer = new MutationObserver(() => {
    if (focusList()) waiting.abort();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const act of ['keydown', 'input', 'blur'])
    box.addEventListener(act, () => waiting.abort(), { signal });
  const attributeFilter = ['aria-busy'];
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
}

/** Whether the list stood there to take the focus. */
function focusList(): boolean {
  const list = document.querySelector('[role="feed"][aria-busy="false"]');
  const paper =
    list?.querySelector<HTMLElement>('[aria-current] a[data-paper]') ??
    list?.querySelector<HTMLElement>('a[data-paper]');
  paper?.focus();
  return paper !== undefined && document.activeElement === paper;
}
