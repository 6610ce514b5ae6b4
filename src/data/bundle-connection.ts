import { readPaper } from '#domain/search/read-paper.ts';
import { changeBetween, type ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import type { Answer, Argument, SearchMethod } from '#worker/search-api.ts';
import type { SearchConnection } from './search-connection.ts';

let lastHandle = 0;

/**
 * Calls about one bundle. It is opened in whatever worker there is, and the shelf is brought up to
 * date there before the calls that need it, by differences.
 */
export class BundleConnection {
  private readonly bundle: Argument<'open'>;
  private readonly connect: () => SearchConnection;
  private readonly handle: number;
  private openedIn: SearchConnection | null = null;
  private known: ShelfSnapshot | null = null;
  private queue: Promise<void> = Promise.resolve();

  constructor(bundle: Argument<'open'>, connect: () => SearchConnection) {
    this.bundle = bundle;
    this.connect = connect;
    lastHandle += 1;
    this.handle = lastHandle;
  }

  /** Calls the worker, with the shelf as it is in the snapshot where one is given. */
  async call<Method extends SearchMethod>(
    method: Method,
    argument: Argument<Method>,
    shelf: ShelfSnapshot | null,
    signal?: AbortSignal,
  ): Promise<Answer<Method>> {
    signal?.throwIfAborted();
    if (shelf === null) return this.open().call(this.handle, method, argument, signal);
    const { answer } = await this.inTurn(async () => {
      signal?.throwIfAborted();
      const connection = this.open();
      await this.bringUpToDate(connection, shelf);
      signal?.throwIfAborted();
      // The answer is wrapped, so that the next in turn waits for the message alone.
      return { answer: connection.call(this.handle, method, argument, signal) };
    });
    return answer;
  }

  close(): void {
    const connection = this.openedIn;
    this.openedIn = null;
    if (connection === null || connection.isBroken) return;
    // Nobody waits for it: a worker that fails here has forgotten the bundle as well.
    connection.call(this.handle, 'close', null).catch(() => undefined);
  }

  private open(): SearchConnection {
    const connection = this.connect();
    if (connection === this.openedIn) return connection;
    this.openedIn = connection;
    this.known = null;
    // Messages keep their order; where opening fails, so does the call that follows it.
    connection.call(this.handle, 'open', this.bundle).catch(() => undefined);
    return connection;
  }

  private async bringUpToDate(connection: SearchConnection, shelf: ShelfSnapshot): Promise<void> {
    if (this.known?.version === shelf.version) return;
    const change = changeBetween(this.known, shelf);
    const missing = await connection.call(this.handle, 'changeShelf', change);
    this.known = shelf;
    const copies = missing.flatMap((id) => shelf.copies.get(id) ?? []).map(readPaper);
    if (copies.length > 0) await connection.call(this.handle, 'addCopies', copies);
  }

  // A shelf must not change between its difference and the call that is made for it.
  private inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const result = this.queue.then(act);
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}
