/**
 * Leaves everything that an element stands in where it is scrolled to, whatever the event that is being
 * handled does to it. At each key a combobox of Base UI scrolls what holds its list to the top, which
 * for a short list is the pane around the field.
 */
export function holdScroll(element: Element | null): void {
  const held: [scroller: Element, top: number][] = [];
  for (
    let around = element?.parentElement ?? null;
    around !== null;
    around = around.parentElement
  ) {
    if (around.scrollTop > 0) held.push([around, around.scrollTop]);
  }
  queueMicrotask(() => {
    for (const [scroller, top] of held) scroller.scrollTop = top;
  });
}
