/**
 * Lets what floats over the screen know, by a property of the page's styles, how high the children of an
 * element are together; gives what ends that.
 */
export function keepClear(property: `--${string}`, room: Element | null): () => void {
  const { style } = document.documentElement;
  const children = (): readonly Element[] => [...(room?.children ?? [])];
  const tell = (): void => {
    const heights = children().map((child) => child.getBoundingClientRect().height);
    style.setProperty(property, `${heights.reduce((sum, height) => sum + height, 0)}px`);
  };
  const sizes = new ResizeObserver(tell);
  const follow = (): void => {
    sizes.disconnect();
    for (const child of children()) sizes.observe(child);
    tell();
  };
  const comings = new MutationObserver(follow);
  if (room !== null) comings.observe(room, { childList: true });
  follow();
  return () => {
    comings.disconnect();
    sizes.disconnect();
    style.removeProperty(property);
  };
}
