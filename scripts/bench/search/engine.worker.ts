import { openerOf } from './open-engine.ts';
import { type EngineTask, timeEngine } from './time-engine.ts';

self.addEventListener('message', (event: MessageEvent<EngineTask>) => {
  void answer(event.data);
});

async function answer(task: EngineTask): Promise<void> {
  try {
    self.postMessage({ times: await timeEngine(await openerOf(task.engine), task) });
  } catch (error) {
    self.postMessage({
      fault: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    });
  }
}
