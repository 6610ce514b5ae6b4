import type { Formula } from '#domain/text/run.ts';
import { trustedScriptUrl } from '#platform/trusted.ts';
import type { FromTypesetter, ToTypesetter } from '#worker/typeset-api.ts';
import workerUrl from '#worker/typeset.worker.ts?worker&url';

/** A worker that has not answered by then is given up, in ms. */
const PATIENCE = 10_000;

let worker: Worker | null = null;
let lastId = 0;

/**
 * Typesets formulas in a worker, as `decodeMath` reads them, in their order. Rejects where the
 * worker or its renderer cannot be had, after which it can be tried again.
 */
export function typesetFormulas(formulas: readonly Formula[]): Promise<readonly string[]> {
  const port = (worker ??= new Worker(trustedScriptUrl(workerUrl), {
    type: 'module',
    name: 'typeset',
  }));
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    const giveUp = (): void => {
      settled.abort();
      port.terminate();
      if (worker === port) worker = null;
      reject(new Error('The formulas could not be typeset.'));
    };
    const timer = setTimeout(giveUp, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer));
    const take = ({ data }: MessageEvent<FromTypesetter>): void => {
      if (data.id !== id) return;
      if (data.codes === null) return giveUp();
      settled.abort();
      resolve(data.codes);
    };
    port.addEventListener('message', take, { signal });
    port.addEventListener('error', giveUp, { signal });
    port.postMessage({ id, formulas } satisfies ToTypesetter);
  });
}
