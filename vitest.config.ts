// How the unit tests run. Each file gets a process of its own: the SQLite driver is native code, a crash must not take the others along.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    outputFile: { json: 'test-results/unit.json' },
    coverage: { provider: 'v8', include: ['shared/**', 'db/**', 'electron/**'], reportsDirectory: 'coverage' },
  },
});
