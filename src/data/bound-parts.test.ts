import { QueryClient, QueryObserver } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import { boundParts } from './bound-parts.ts';

function boundClient(): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: 300_000 } } });
  boundParts(client);
  return client;
}

function kept(client: QueryClient, kind: string): readonly unknown[] {
  return client
    .getQueryCache()
    .findAll({ queryKey: [kind] })
    .map(({ queryKey }) => queryKey[1]);
}

async function look(client: QueryClient, kind: string, part: number): Promise<void> {
  await client.ensureQueryData({ queryKey: [kind, part], queryFn: () => [part] });
}

/** A part on the screen, until it is taken away. */
function show(client: QueryClient, kind: string, part: number): () => void {
  return new QueryObserver(client, {
    queryKey: [kind, part],
    queryFn: () => [part],
  }).subscribe(() => undefined);
}

test('of two thousand parts that are looked at one after another the last ones are kept', async () => {
  const client = boundClient();
  for (let part = 0; part < 2000; part += 1) await look(client, 'papers', part);
  expect(kept(client, 'papers')).toEqual(Array.from({ length: 8 }, (_, index) => 1992 + index));
  client.clear();
});

test('what is on the screen stays, and is the last to go once it is not', async () => {
  const client = boundClient();
  const takeAway = show(client, 'papers', -1);
  for (let part = 0; part < 50; part += 1) await look(client, 'papers', part);
  expect(kept(client, 'papers')).toContain(-1);
  takeAway();
  for (let part = 50; part < 57; part += 1) await look(client, 'papers', part);
  expect(kept(client, 'papers')).toContain(-1);
  await look(client, 'papers', 57);
  expect(kept(client, 'papers')).not.toContain(-1);
  client.clear();
});

test('results of fifty searches are let go but for a few, and other kinds are left alone', async () => {
  const client = boundClient();
  for (let asked = 0; asked < 50; asked += 1)
    for (const kind of ['search', 'suggestions', 'related']) await look(client, kind, asked);
  expect(kept(client, 'search')).toHaveLength(6);
  expect(kept(client, 'related')).toHaveLength(8);
  expect(kept(client, 'suggestions')).toHaveLength(50);
  client.clear();
});

test('while something is on its way nothing is let go of, and once all is there what is too much', async () => {
  const client = boundClient();
  const comings = Array.from({ length: 60 }, (_, part) => look(client, 'papers', part));
  expect(kept(client, 'papers')).toHaveLength(60);
  await Promise.all(comings);
  expect(kept(client, 'papers')).toHaveLength(8);
  client.clear();
});

test('parts there are before it begins count as well', async () => {
  const client = new QueryClient();
  for (let part = 0; part < 40; part += 1) await look(client, 'papers', part);
  boundParts(client);
  expect(kept(client, 'papers')).toHaveLength(8);
  client.clear();
});

test('whatever comes and goes, unused parts stay within the bound and shown ones in memory', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ part: fc.nat(60), isShown: fc.boolean() }), { maxLength: 120 }),
      async (steps) => {
        const client = boundClient();
        const shown = new Map<number, () => void>();
        for (const { part, isShown } of steps) {
          const takeAway = shown.get(part);
          if (takeAway !== undefined) {
            takeAway();
            shown.delete(part);
          } else if (isShown) shown.set(part, show(client, 'papers', part));
          await look(client, 'papers', part);
          const now = kept(client, 'papers');
          for (const one of shown.keys()) expect(now).toContain(one);
          expect(now.length - shown.size).toBeLessThanOrEqual(8);
        }
        for (const takeAway of shown.values()) takeAway();
        client.clear();
      },
    ),
    propertyRuns(20),
  );
});
