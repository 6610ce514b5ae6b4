import { propertyRuns } from '#testing/property-runs.ts';
import { test } from '../fixtures.ts';
import { expectKillsLoseNothing } from '../kills.ts';

test('kills of the browser lose no acknowledged act and leave none by halves @storage', async ({
  engine,
  server,
}) => {
  const { numRuns: kills, seed = 1 } = propertyRuns(50);
  // A kill takes a second or two, and a minute where the machine has much else to do.
  test.setTimeout(60_000 * (1 + kills));
  await expectKillsLoseNothing({ engine, server, kills, seed });
});
