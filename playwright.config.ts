// How the flows through the real app run: one at a time, each with its own user data, no second try that could hide a fault.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/flows',
  testMatch: '**/*.flow.ts',
  outputDir: 'test-results/flows',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  use: { actionTimeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/flows.json' }]],
});
