import { defineConfig } from 'vitest/config';

// Pure code leaves nothing behind in a process, so that its tests need not have one to themselves each.
const PURE = ['src/domain/**/*.test.ts', 'src/build/**/*.test.ts', 'scripts/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    // The usual is one less than there are processors.
    maxWorkers: '100%',
    // A property over ten thousand cases takes its time on a busy machine.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'app', include: ['src/**/*.test.{ts,tsx}'], exclude: PURE },
      },
    ],
  },
});
