import { defineConfig, devices } from 'playwright/test';
import { engineOptions } from './e2e/engines.ts';

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // On a machine that others share, a journey that fails is tried once more, and named where it then passes.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // Costs a quarter of a journey's time; `--trace on` records one that failed.
    trace: 'off',
    // What a page asks for is the journeys' to see and to spoil; those about the service worker allow it.
    serviceWorkers: process.env['SERVICE_WORKERS'] === 'allow' ? 'allow' : 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: await engineOptions('chromium'),
      },
    },
  ],
});
