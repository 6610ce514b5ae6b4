import { defineConfig, devices } from 'playwright/test';
import everyday from './playwright.config.ts';
import { engineOptions } from './e2e/engines.ts';

// What engines differ in, run by npm run test:browsers: storage, content security, the network and its
// faults, and the main journey.

export default defineConfig({
  ...everyday,
  testDir: 'e2e',
  testMatch: 'journeys/*.spec.ts',
  grep: /@(?:storage|policy|offline|faults|main)\b/,
  // Firefox takes its time where it shares a machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    ...(everyday.projects ?? []),
    {
      name: 'firefox',
      // What only Firefox can be told, by its preferences.
      testMatch: ['journeys/*.spec.ts', 'firefox/*.spec.ts'],
      use: {
        ...devices['Desktop Firefox'],
        viewport: { width: 1440, height: 900 },
        launchOptions: await engineOptions('firefox'),
      },
    },
  ],
});
