import { propertyRuns } from '#testing/property-runs.ts';
import { test } from '../fixtures.ts';
import { expectKillsLoseNothing } from '../kills.ts';

const { numRuns: kills, seed = 1 } = propertyRuns(50);
/** Several at once, each over a profile of its own. */
const SERIES = 2;

for (let series = 1; series <= SERIES; series += 1)
  test(`kills of the browser lose no acknowledged act and leave none by halves, series ${series} of ${SERIES} @storage`, async ({
    engine,
    server,
  }) => {
    // A kill takes a second or two, and a minute where the machine has much else to do.
    test.setTimeout(60_000 * (1 + kills));
    await expectKillsLoseNothing({
      engine,
      server,
      kills: Math.ceil(kills / SERIES),
      seed: seed * SERIES + series,
    });
  });
