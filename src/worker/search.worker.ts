import { createDispatcher } from './dispatcher.ts';
import type { ToWorker } from './search-api.ts';
import { openSession } from './search-session.ts';

const dispatch = createDispatcher(openSession, (message) => {
  self.postMessage(message);
});

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void dispatch(event.data);
});
