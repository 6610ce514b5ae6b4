import { trustedScriptUrl } from '#platform/trusted.ts';
import type { FromWorker } from '#worker/search-api.ts';
import workerUrl from '#worker/search.worker.ts?worker&url';
import { SearchConnection } from './search-connection.ts';

let connection: SearchConnection | null = null;

/** The connection to the one worker that searches, started at the first call and after it broke. */
export function searchConnection(): SearchConnection {
  if (connection === null || connection.isBroken) connection = connect();
  return connection;
}

/** The same where it was started before; else null. */
export function startedSearch(): SearchConnection | null {
  return connection;
}

function connect(): SearchConnection {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'search' });
  return new SearchConnection({
    send: (message) => worker.postMessage(message),
    listen: (onMessage, onBreak) => {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
        onMessage(event.data);
      });
      worker.addEventListener('error', onBreak);
      worker.addEventListener('messageerror', onBreak);
    },
    end: () => worker.terminate(),
  });
}
