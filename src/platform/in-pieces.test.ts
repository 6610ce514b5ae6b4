import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inPieces } from './in-pieces.ts';

const STEP = 4;
const never = new AbortController().signal;

/** Steps that take their time, each told apart. */
function* slowSteps(count: number): Generator<number, string, undefined> {
  for (let done = 1; done <= count; done += 1) {
    vi.advanceTimersByTime(STEP);
    yield done;
  }
  return 'all';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a long piece of work', () => {
  it('pauses after every stretch, within which others have their turn', async () => {
    const turns: string[] = [];
    const turn = (): void => {
      turns.push('another');
      if (turns.length < 100) setImmediate(turn);
    };
    setImmediate(turn);
    const onProgress = (done: number): void => void turns.push(`${done}`);
    expect(await inPieces(slowSteps(7), { signal: never, onProgress })).toBe('all');
    const progress = turns.filter((each) => each !== 'another');
    expect(progress).toEqual(['3', '6']);
    expect(turns.slice(turns.indexOf('3'), turns.indexOf('6'))).toContain('another');
  });

  it('is done at once where it is short', async () => {
    let result = '';
    const onProgress = vi.fn();
    void inPieces(slowSteps(2), { signal: never, onProgress }).then((all) => (result = all));
    await Promise.resolve();
    expect(result).toBe('all');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('ends with the reason of who cancels it, and takes no further step', async () => {
    const cancelling = new AbortController();
    const taken: number[] = [];
    const work = inPieces(slowSteps(100), {
      signal: cancelling.signal,
      onProgress: (done) => {
        taken.push(done);
        if (taken.length === 2) cancelling.abort();
      },
    });
    await expect(work).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(taken).toEqual([3, 6]);
  });
});
