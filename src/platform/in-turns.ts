/** Does a task for each item, so many at a time; rejects with the first failure and begins no more. */
export async function inTurns<Item>(
  items: readonly Item[],
  atATime: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let isOver = false;
  const work = async (): Promise<void> => {
    for (const item of waiting) {
      if (isOver) return;
      await act(item);
    }
  };
  const workers = Array.from({ length: atATime }, work);
  try {
    await Promise.all(workers);
  } finally {
    isOver = true;
  }
}
