import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHealth } from './health-store.ts';
import { createKeeping } from './shelf-keeper.ts';
import { useShelf } from './shelf-store.ts';

/** A part that answers as the test says: its fetches wait until they are let through or failed. */
function heldPart() {
  const fetches: { arrive: (part: string[]) => void; fail: () => void }[] = [];
  const keeping = createKeeping(
    () =>
      new Promise<string[]>((resolve, reject) => {
        fetches.push({ arrive: resolve, fail: () => reject(new Error('No network.')) });
      }),
  );
  return { ...keeping, fetches };
}

const initialHealth = useHealth.getInitialState();
const initialShelf = useShelf.getInitialState();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  useHealth.setState(initialHealth, true);
  useShelf.setState(initialShelf, true);
});

describe('what keeps the shelf', () => {
  it('is fetched once and then does what was asked meanwhile, in order', async () => {
    const { withKeeper, fetchKeeper, fetches } = heldPart();
    withKeeper((done) => done.push('first'));
    withKeeper((done) => done.push('second'));
    fetchKeeper();
    const done: string[] = [];
    fetches[0]?.arrive(done);
    await vi.advanceTimersByTimeAsync(0);
    withKeeper((keeper) => keeper.push('third'));
    expect(done).toEqual(['first', 'second', 'third']);
    expect(fetches).toHaveLength(1);
    expect(useHealth.getState()).toBe(initialHealth);
  });

  it('is said to be missing where it cannot be fetched, and the views show all the same', async () => {
    const { withKeeper, fetches } = heldPart();
    withKeeper(() => undefined);
    expect(useShelf.getState().status).toBe('opening');
    fetches[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(useHealth.getState()).toMatchObject({ kind: 'unfetched', pending: 1 });
    expect(useHealth.getState().message).toContain('neither shown nor kept yet');
    expect(useShelf.getState()).toMatchObject({ status: 'ready', version: 0 });
  });

  it('is asked for again by itself, and then does what was asked', async () => {
    const { withKeeper, fetches } = heldPart();
    const done: string[] = [];
    withKeeper((keeper) => keeper.push('first'));
    fetches[0]?.fail();
    await vi.advanceTimersToNextTimerAsync();
    fetches[1]?.arrive(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['first']);
  });

  it('is asked for by one timer alone, however often it failed', async () => {
    const { withKeeper, fetches } = heldPart();
    for (const attempt of [0, 1, 2]) {
      withKeeper(() => undefined);
      fetches[attempt]?.fail();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(vi.getTimerCount()).toBe(1);
  });
});
