import { defineConfig } from 'vitest/config';

// Journeys through WebKitGTK, run by npm run test:browsers, which gives them a screen.
export default defineConfig({
  // Its types know it by its folder, which Node's modules do not look into.
  resolve: { alias: { 'selenium-webdriver/remote': 'selenium-webdriver/remote/index.js' } },
  test: {
    environment: 'node',
    include: ['e2e/webkit/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
