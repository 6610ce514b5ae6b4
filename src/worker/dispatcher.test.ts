import { describe, expect, test } from 'vitest';
import { BundleError } from '#domain/bundle/bundle-error.ts';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory } from '#testing/memory-bundle.ts';
import { createDispatcher } from './dispatcher.ts';
import type { FromWorker, SearchCall } from './search-api.ts';
import type { SearchSession } from './search-session.ts';

const { manifest } = bundleInMemory([buildPaper()]);

const SIZES = { all: 4, unread: 3, hidden: 1 };

const silent: SearchSession = {
  changeShelf: () => [],
  addCopies: () => null,
  search: () => Promise.reject(new Error('not asked for')),
  frequentAuthors: () => [],
  findAuthors: () => [],
  countReadByDay: () => [],
  suggestWords: () => [],
  countViews: () => SIZES,
};

function start(session: Partial<SearchSession>) {
  const answers: FromWorker[] = [];
  const dispatch = createDispatcher(
    () => ({ ...silent, ...session }),
    (message) => answers.push(message),
  );
  const open: SearchCall = { id: 1, bundle: 1, method: 'open', argument: { manifest, base: '/' } };
  return { answers, dispatch, open };
}

describe('the dispatcher', () => {
  test('answers each call under its id', async () => {
    const { answers, dispatch, open } = start({});
    await dispatch(open);
    await dispatch({ id: 2, bundle: 1, method: 'countViews', argument: null });
    expect(answers).toEqual([
      { id: 1, answer: null },
      { id: 2, answer: SIZES },
    ]);
  });

  test('sends a fault of the bundle with its code and file', async () => {
    const fault = { code: 'hash', message: 'Not the one.', file: 'a.bin' } as const;
    const { answers, dispatch, open } = start({
      countViews: () => Promise.reject(new BundleError(fault)),
    });
    await dispatch(open);
    await dispatch({ id: 2, bundle: 1, method: 'countViews', argument: null });
    expect(answers.at(-1)).toEqual({ id: 2, fault });
  });

  test('sends any other error as unexpected', async () => {
    const { answers, dispatch, open } = start({
      countViews: () => {
        throw new RangeError('too far');
      },
    });
    await dispatch(open);
    await dispatch({ id: 2, bundle: 1, method: 'countViews', argument: null });
    expect(answers.at(-1)).toEqual({
      id: 2,
      fault: { code: 'unexpected', message: 'too far', file: '' },
    });
  });

  test('never answers a call that was cancelled', async () => {
    let finish: (sizes: typeof SIZES) => void = () => undefined;
    const { answers, dispatch, open } = start({
      countViews: () => new Promise((resolve) => (finish = resolve)),
    });
    await dispatch(open);
    const call = dispatch({ id: 2, bundle: 1, method: 'countViews', argument: null });
    await dispatch({ id: 2, method: 'cancel' });
    finish(SIZES);
    await call;
    expect(answers).toHaveLength(1);
  });

  test('knows nothing of a bundle that was closed or never opened', async () => {
    const { answers, dispatch, open } = start({});
    await dispatch(open);
    await dispatch({ id: 2, bundle: 1, method: 'close', argument: null });
    await dispatch({ id: 3, bundle: 1, method: 'countViews', argument: null });
    await dispatch({ id: 4, bundle: 9, method: 'countViews', argument: null });
    expect(answers.slice(2)).toMatchObject([
      { id: 3, fault: { code: 'unexpected' } },
      { id: 4, fault: { code: 'unexpected' } },
    ]);
  });
});
