import { describe, expect, test } from 'vitest';
import type { Paper } from '#domain/paper/paper.ts';
import { findAuthors } from '#domain/search/find-authors.ts';
import { openIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import type { SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText } from '#testing/memory-bundle.ts';
import { snapshotOf } from '#testing/shelf-snapshots.ts';
import { NO_FILTER } from '#testing/no-filter.ts';
import type { SearchCall, ToWorker } from '#worker/search-api.ts';
import { createDispatcher } from '#worker/dispatcher.ts';
import { numberFinder } from '#worker/paper-numbers.ts';
import type { SearchSession } from '#worker/search-session.ts';
import { ShelfIndex } from '#worker/shelf-index.ts';
import { BundleConnection } from './bundle-connection.ts';
import { SearchConnection } from './search-connection.ts';

const papers = ['One', 'Two', 'Three'].map((title) => buildPaper({ title }));
const gone = buildPaper({ title: 'Gone' });
const bundle = bundleInMemory(papers);

function session(): SearchSession {
  const index = openIndex(bundle.manifest, bundle.load, decodeText);
  const shelf = new ShelfIndex(3, numberFinder(bundle.manifest, bundle.load, decodeText));
  return {
    changeShelf: (change) => shelf.change(change),
    addCopies: (copies) => {
      shelf.addCopies(copies, () => []);
      return null;
    },
    search: (request) => searchPapers(index, request, shelf.view(request.view)),
    frequentAuthors: () => [],
    findAuthors: ({ text, request, limit }) =>
      findAuthors(index, text, request.filter, shelf.view(request.view), limit),
    countReadByDay: () => [],
    suggestWords: () => [],
    countViews: () => shelf.sizes(),
  };
}

/** A connection to a dispatcher on this thread, to which messages come as clones. */
function connectHere(sent: ToWorker[], onBreak: (breakDown: () => void) => void) {
  return new SearchConnection({
    send: (message) => {
      sent.push(structuredClone(message));
      void dispatch(structuredClone(message));
    },
    listen: (onMessage, breakDown) => {
      dispatch = createDispatcher(session, (message) => onMessage(structuredClone(message)));
      onBreak(breakDown);
    },
    end: () => undefined,
  });
}

let dispatch: (message: ToWorker) => Promise<void> = () => Promise.resolve();

function connect() {
  const sent: ToWorker[] = [];
  let breakDown: () => void = () => undefined;
  let connection: SearchConnection | null = null;
  const own = new BundleConnection({ manifest: bundle.manifest, base: '/' }, () => {
    if (connection === null || connection.isBroken)
      connection = connectHere(sent, (fail) => (breakDown = fail));
    return connection;
  });
  return { own, sent, breakDown: () => breakDown() };
}

function snapshot(
  version: number,
  read: readonly Paper[],
  list: readonly Paper[] = [],
): ShelfSnapshot {
  const idsOf = (some: readonly Paper[]) => some.map(({ id }) => id);
  const parts = { read: idsOf(read), bookmarked: idsOf(list), copies: list };
  return snapshotOf(String(version), parts);
}

async function unreadIn(connection: BundleConnection, shelf: ShelfSnapshot): Promise<number> {
  return (await connection.call('countViews', null, shelf)).unread;
}

function methods(sent: readonly ToWorker[]): readonly string[] {
  return sent.map(({ method }) => method);
}

function changes(sent: readonly ToWorker[]): readonly SearchCall<'changeShelf'>['argument'][] {
  return sent.flatMap((message) => (message.method === 'changeShelf' ? [message.argument] : []));
}

describe('a bundle in the worker', () => {
  const all: SearchRequest = { view: 'all', usesShelf: false, ranked: false, filter: NO_FILTER };

  test('is opened at the first call and once, and told nothing of the shelf without need', async () => {
    const { own, sent } = connect();
    expect((await own.call('search', all, null)).total).toBe(3);
    await own.call('search', all, null);
    expect(methods(sent)).toEqual(['open', 'search', 'search']);
  });

  test('is told differences of the shelf only', async () => {
    const { own, sent } = connect();
    expect(await unreadIn(own, snapshot(1, papers.slice(0, 1)))).toBe(2);
    expect(await unreadIn(own, snapshot(1, papers.slice(0, 1)))).toBe(2);
    expect(await unreadIn(own, snapshot(2, papers.slice(0, 2)))).toBe(1);
    expect(changes(sent).map((change) => change.map(([id]) => id))).toEqual([
      [papers[0]?.id],
      [papers[1]?.id],
    ]);
  });

  test('answers each call by the shelf it was made with, however calls overlap', async () => {
    const { own } = connect();
    const counts = await Promise.all(
      [0, 3, 1, 2].map((read, version) => unreadIn(own, snapshot(version, papers.slice(0, read)))),
    );
    expect(counts).toEqual([3, 0, 2, 1]);
  });

  test('is sent copies of the papers it does not have, once', async () => {
    const { own, sent } = connect();
    const list: SearchRequest = {
      view: 'reading-list',
      usesShelf: true,
      ranked: false,
      filter: NO_FILTER,
    };
    const result = await own.call('search', list, snapshot(1, [], [gone, ...papers.slice(1)]));
    expect([...result.ids].sort()).toEqual([gone, ...papers.slice(1)].map(({ id }) => id).sort());
    expect(result.total).toBe(3);
    await own.call('search', list, snapshot(2, papers, [gone]));
    const copies = sent.flatMap((message) =>
      message.method === 'addCopies' ? message.argument.map(({ id }) => id) : [],
    );
    expect(copies).toEqual([gone.id]);
  });

  test('is opened anew, and told the whole shelf, in a worker that replaces a broken one', async () => {
    const { own, sent, breakDown } = connect();
    const shelf = snapshot(1, papers.slice(0, 2));
    await unreadIn(own, shelf);
    breakDown();
    expect(await unreadIn(own, shelf)).toBe(1);
    expect(methods(sent).filter((method) => method === 'open')).toHaveLength(2);
  });

  test('is asked nothing by a call that is aborted before its turn', async () => {
    const { own, sent } = connect();
    const controller = new AbortController();
    const first = unreadIn(own, snapshot(1, papers));
    const second = own.call('countViews', null, snapshot(2, []), controller.signal);
    controller.abort(new Error('gone on'));
    await expect(second).rejects.toThrow('gone on');
    expect(await first).toBe(0);
    expect(changes(sent)).toHaveLength(1);
  });

  test('is forgotten when it is closed, and opened again by a later call', async () => {
    const { own, sent } = connect();
    await own.call('search', all, null);
    own.close();
    expect((await own.call('search', all, null)).total).toBe(3);
    expect(methods(sent)).toEqual(['open', 'search', 'close', 'open', 'search']);
  });
});
