import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // A property over ten thousand cases takes its time on a busy machine.
    testTimeout: 60_000,
  },
});
