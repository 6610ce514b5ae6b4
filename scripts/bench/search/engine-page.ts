import { openerOf } from './open-engine.ts';
import { type EngineTask, type EngineTimes, timeEngine } from './time-engine.ts';

type FromWorker = { readonly times: EngineTimes } | { readonly fault: string };

/** Times an engine in a worker of its own; Pagefind in the page, as it has its own worker. */
export async function timeInBrowser(task: EngineTask): Promise<EngineTimes> {
  if (task.engine === 'Pagefind') return timeEngine(await openerOf(task.engine), task);
  const worker = new Worker('/engines/engine-worker.js', { type: 'module' });
  const answer = await new Promise<FromWorker>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(task);
  });
  worker.terminate();
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.times;
}

Object.assign(globalThis, { timeInBrowser });
