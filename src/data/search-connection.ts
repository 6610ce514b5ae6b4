import { BundleError } from '#domain/bundle/bundle-error.ts';
import type {
  Answer,
  Argument,
  BundleHandle,
  CallFault,
  FromWorker,
  SearchCall,
  SearchMethod,
  ToWorker,
} from '#worker/search-api.ts';

/** What a connection needs of a worker. */
export interface WorkerPort {
  send(message: ToWorker): void;
  listen(onMessage: (message: FromWorker) => void, onBreak: () => void): void;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

interface WaitingCall {
  settle(message: FromWorker): void;
  fail(error: Error): void;
}

/** Calls to a worker that searches, each settled once. */
export class SearchConnection {
  private readonly port: WorkerPort;
  private readonly waiting = new Map<number, WaitingCall>();
  private lastId = 0;
  private broken = false;

  constructor(port: WorkerPort) {
    this.port = port;
    port.listen(
      (message) => this.waiting.get(message.id)?.settle(message),
      () => this.break(),
    );
  }

  /** Whether the worker could not be started or has died; all further calls fail. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** Rejects with a BundleError or an Error, or with the signal's reason once it is aborted. */
  call<Method extends SearchMethod>(
    bundle: BundleHandle,
    method: Method,
    argument: Argument<Method>,
    signal?: AbortSignal,
  ): Promise<Answer<Method>> {
    if (this.broken) return Promise.reject(brokenError());
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        this.waiting.delete(id);
        this.port.send({ id, method: 'cancel' });
        reject(signal?.reason);
      };
      const end = (): void => {
        this.waiting.delete(id);
        signal?.removeEventListener('abort', cancel);
      };
      this.waiting.set(id, {
        settle: (message) => {
          end();
          if ('fault' in message) reject(errorOf(message.fault));
          // The worker's dispatcher answers each method by the same table of types.
          else resolve(message.answer as Answer<Method>);
        },
        fail: (error) => {
          end();
          reject(error);
        },
      });
      signal?.addEventListener('abort', cancel);
      // The signature ties the argument to the method, which the compiler loses in the union.
      this.port.send({ id, bundle, method, argument } as SearchCall<Method>);
    });
  }

  private break(): void {
    this.broken = true;
    for (const call of this.waiting.values()) call.fail(brokenError());
    // An error need not kill a worker: given up, it would live on beside its successor.
    this.port.end();
  }
}

function errorOf({ code, message, file }: CallFault): Error {
  return code === 'unexpected' ? new Error(message) : new BundleError({ code, message, file });
}

function brokenError(): Error {
  const message = 'The search could not be started.';
  return new BundleError({ code: 'unreachable', message, file: 'search' });
}
