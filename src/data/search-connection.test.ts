import { describe, expect, test } from 'vitest';
import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { FromWorker, ToWorker } from '#worker/search-api.ts';
import { SearchConnection } from './search-connection.ts';

function connect() {
  const sent: ToWorker[] = [];
  let answer: (message: FromWorker) => void = () => undefined;
  let breakDown: () => void = () => undefined;
  let ended = false;
  const connection = new SearchConnection({
    send: (message) => sent.push(message),
    listen: (onMessage, onBreak) => {
      answer = onMessage;
      breakDown = onBreak;
    },
    end: () => {
      ended = true;
    },
  });
  return {
    connection,
    sent,
    answer: (message: FromWorker) => answer(message),
    breakDown: () => breakDown(),
    isEnded: () => ended,
  };
}

describe('a call', () => {
  test('is settled by the answer under its id, in whatever order answers come', async () => {
    const { connection, answer } = connect();
    const first = connection.call(1, 'countViews', null);
    const second = connection.call(1, 'countViews', null);
    answer({ id: 2, answer: 20 });
    answer({ id: 1, answer: 10 });
    expect(await Promise.all([first, second])).toEqual([10, 20]);
  });

  test('rejects with a fault of the bundle as a BundleError', async () => {
    const { connection, answer } = connect();
    const call = connection.call(1, 'countViews', null);
    answer({ id: 1, fault: { code: 'hash', message: 'Not the one.', file: 'a.bin' } });
    await expect(call).rejects.toThrow(BundleError);
    await expect(call).rejects.toMatchObject({ code: 'hash', file: 'a.bin' });
  });

  test('that is aborted rejects at once and tells the worker', async () => {
    const { connection, sent, answer } = connect();
    const controller = new AbortController();
    const call = connection.call(1, 'countViews', null, controller.signal);
    controller.abort(new Error('typed on'));
    await expect(call).rejects.toThrow('typed on');
    expect(sent.at(-1)).toEqual({ id: 1, method: 'cancel' });
    answer({ id: 1, answer: 10 });
  });

  test('that was answered is not cancelled by a later abort', async () => {
    const { connection, sent, answer } = connect();
    const controller = new AbortController();
    const call = connection.call(1, 'countViews', null, controller.signal);
    answer({ id: 1, answer: 10 });
    await call;
    controller.abort();
    expect(sent).toHaveLength(1);
  });

  test('fails when the worker breaks, and so do all later ones', async () => {
    const { connection, breakDown } = connect();
    const call = connection.call(1, 'countViews', null);
    breakDown();
    await expect(call).rejects.toThrow('could not be started');
    expect(connection.isBroken).toBe(true);
    await expect(connection.call(1, 'countViews', null)).rejects.toThrow('could not be started');
  });
});

test('a worker that broke is ended, so that it does not live on beside its successor', () => {
  const { breakDown, isEnded } = connect();
  expect(isEnded()).toBe(false);
  breakDown();
  expect(isEnded()).toBe(true);
});
